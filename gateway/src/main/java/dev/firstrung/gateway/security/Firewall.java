package dev.firstrung.gateway.security;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/** Spring Security's firewall, which holds every character of every header against a pattern: slow where all are plain, as in a token. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    private static final char FIRST = ' ';
    private static final char LAST = '~';

    @Bean
    ServerWebExchangeFirewall serverWebExchangeFirewall() {
        var firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowedHeaderNames(plainOr(StrictServerWebExchangeFirewall.ALLOWED_HEADER_NAMES));
        firewall.setAllowedHeaderValues(plainOr(StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES));
        return firewall;
    }

    /** Plain text is good by either pattern; whatever else there is, an absent value too, the pattern decides. */
    static Predicate<String> plainOr(Predicate<String> pattern) {
        return text -> isPlain(text) || pattern.test(text);
    }

    private static boolean isPlain(@Nullable String text) {
        if (text == null) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST || c > LAST) {
                return false;
            }
        }
        return true;
    }
}
