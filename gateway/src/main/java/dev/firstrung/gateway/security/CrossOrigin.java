package dev.firstrung.gateway.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** Other origins may call from a browser only when they are configured; bearer tokens, never cookies. */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    @Bean
    CorsConfigurationSource corsConfigurationSource(CorsProperties properties) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!properties.allowedOrigins().isEmpty()) {
            CorsConfiguration cors = new CorsConfiguration();
            cors.setAllowedOrigins(properties.allowedOrigins());
            cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
            cors.setAllowedHeaders(List.of(
                    "Authorization", "Content-Type", "If-Match", "Idempotency-Key", "Last-Event-ID", "traceparent"));
            cors.setExposedHeaders(List.of("ETag", "Location", "Retry-After"));
            cors.setMaxAge(Duration.ofHours(1));
            source.registerCorsConfiguration("/api/**", cors);
            source.registerCorsConfiguration("/oauth2/token", cors);
            source.registerCorsConfiguration("/.well-known/**", cors);
        }
        return source;
    }

    /**
     * Origins that may call from a browser.
     *
     * @param allowedOrigins scheme, host and port of each; none by default
     */
    @ConfigurationProperties("firstrung.gateway.cors")
    record CorsProperties(@DefaultValue List<String> allowedOrigins) {}
}
