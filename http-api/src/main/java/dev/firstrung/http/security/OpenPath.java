package dev.firstrung.http.security;

import java.util.List;
import org.springframework.http.HttpMethod;

/** What anyone may ask for. */
record OpenPath(HttpMethod method, String pattern) {

    /** What operators and the gateway need of each service; the gateway doesn't route these. */
    static final List<String> ALWAYS = List.of(
            "/actuator/health", "/actuator/health/**", "/actuator/info", "/actuator/prometheus", "/v3/api-docs/**");

    static OpenPath parse(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        if (parts.length != 2 || !parts[0].matches("[A-Z]+") || !parts[1].startsWith("/")) {
            throw new IllegalArgumentException(
                    "firstrung.security.open-paths has METHOD and pattern, as in GET /api/v1/jobs/*, was: " + text);
        }
        return new OpenPath(HttpMethod.valueOf(parts[0]), parts[1]);
    }
}
