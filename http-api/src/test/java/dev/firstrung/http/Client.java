package dev.firstrung.http;

import dev.firstrung.testing.TestIssuer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Calls the test application as one account. */
record Client(WebTestClient http, String token) {

    static Client as(WebTestClient http, String subject, String... roles) {
        return new Client(http, TestIssuer.SHARED.token(subject, roles));
    }

    ResponseSpec get(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    ResponseSpec post(String path, String json, String... header) {
        return http.post()
                .uri(path)
                .headers(headers -> add(headers, header))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    ResponseSpec put(String path, String... header) {
        return http.put().uri(path).headers(headers -> add(headers, header)).exchange();
    }

    private void add(HttpHeaders headers, String... header) {
        headers.setBearerAuth(token);
        for (int i = 0; i < header.length; i += 2) {
            headers.add(header[i], header[i + 1]);
        }
    }
}
