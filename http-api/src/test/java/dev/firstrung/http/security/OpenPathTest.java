package dev.firstrung.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class OpenPathTest {

    @Test
    void readsMethodAndPattern() {
        assertThat(OpenPath.parse(" GET  /api/v1/jobs/* ")).isEqualTo(new OpenPath(HttpMethod.GET, "/api/v1/jobs/*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/v1/jobs", "GET", "GET api", "get /api", "GET /api /skills"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenPath.parse(text))
                .withMessageContaining("open-paths");
    }
}
