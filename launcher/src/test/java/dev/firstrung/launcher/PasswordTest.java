package dev.firstrung.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void isTheFirstLineOfStandardInputWithItsSpaces() {
        assertThat(read(" plüm tart \nrest")).isEqualTo(" plüm tart ");
    }

    @Test
    void isAskedForWhereThereIsNone() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("ada@example.org")
                .hasMessageContaining("standard input");
    }

    private static String read(String input) {
        return Password.of("ada@example.org", new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }
}
