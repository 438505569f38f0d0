package dev.firstrung.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void derivesAnAccountsKeyFromIssuerAndSubject() {
        var key = AccountKey.of("http://localhost:8080", "ada");

        assertThat(key).isEqualTo(AccountKey.of("http://localhost:8080", "ada"));
        assertThat(key).isNotEqualTo(AccountKey.of("http://localhost:8081", "ada"));
        assertThat(key).isNotEqualTo(AccountKey.of("http://localhost:8080", "bob"));
        assertThat(key.toString()).doesNotContain("ada").hasSize(32);
    }

    @Test
    void readsAMatchKeyBack() {
        var key = new MatchKey("c", "job:1");

        assertThat(MatchKey.parse(key.toString())).isEqualTo(key);
        assertThatThrownBy(() -> MatchKey.parse("no-colon")).isInstanceOf(IllegalArgumentException.class);
    }
}
