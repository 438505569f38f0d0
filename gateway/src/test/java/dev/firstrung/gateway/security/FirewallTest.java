package dev.firstrung.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

class FirewallTest {

    private static final List<Predicate<String>> PATTERNS = List.of(
            StrictServerWebExchangeFirewall.ALLOWED_HEADER_NAMES,
            StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES);

    @Test
    void allowsAndRefusesEachCharacterAsThePatternDoes() {
        for (Predicate<String> pattern : PATTERNS) {
            Predicate<String> ours = Firewall.plainOr(pattern);
            var differing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .mapToObj(character -> "a" + Character.toString(character) + "z")
                    .filter(text -> ours.test(text) != pattern.test(text));

            assertThat(differing).isEmpty();
            assertThat(ours.test("")).isEqualTo(pattern.test(""));
        }
    }

    @Test
    void refusesControlCharacters() {
        for (Predicate<String> pattern : PATTERNS) {
            assertThat(Firewall.plainOr(pattern).test("a\r\nb")).isFalse();
        }
    }
}
