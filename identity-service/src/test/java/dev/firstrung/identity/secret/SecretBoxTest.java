package dev.firstrung.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private final SecretBox box = new SecretBox("a secret of at least thirty-two characters");

    @Test
    void opensWhatItSealed() {
        assertThat(box.open("key", box.seal("key", "plain".getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo("plain");
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        byte[] plain = "plain".getBytes(UTF_8);

        assertThat(box.seal("key", plain)).isNotEqualTo(box.seal("key", plain));
    }

    @Test
    void refusesAnotherNameAnotherSecretAndTampering() {
        byte[] sealed = box.seal("key", "plain".getBytes(UTF_8));
        byte[] tampered = sealed.clone();
        tampered[tampered.length - 1] ^= 1;

        assertThatThrownBy(() -> box.open("other", sealed)).isInstanceOf(SecretBox.WrongSecret.class);
        assertThatThrownBy(() -> box.open("key", tampered)).isInstanceOf(SecretBox.WrongSecret.class);
        assertThatThrownBy(() -> new SecretBox("a different secret of the same length or so").open("key", sealed))
                .isInstanceOf(SecretBox.WrongSecret.class);
    }
}
