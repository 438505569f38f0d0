package dev.firstrung.http;

import dev.firstrung.testing.TestIssuer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

@HttpApiTest
class OpenApiIT {

    private final WebTestClient http;

    OpenApiIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    @Test
    void tellsWhereTokensComeFromAndWhatNeedsNone() {
        document()
                .jsonPath("$.components.securitySchemes.oidc.openIdConnectUrl")
                .isEqualTo(TestIssuer.SHARED.issuer() + "/.well-known/openid-configuration")
                .jsonPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.security.length()")
                .isEqualTo(2)
                .jsonPath("$.paths['/books'].get.security.length()")
                .isEqualTo(0)
                .jsonPath("$.paths['/books'].post.security")
                .doesNotExist();
    }

    @Test
    void describesProblemsOfEveryOperation() {
        document()
                .jsonPath("$.paths['/books'].post.responses.default.$ref")
                .isEqualTo("#/components/responses/Problem")
                .jsonPath("$.components.responses.Problem.content['application/problem+json'].schema.$ref")
                .isEqualTo("#/components/schemas/Problem")
                .jsonPath("$.components.schemas.Problem.properties.errors.items.$ref")
                .isEqualTo("#/components/schemas/FieldError")
                .jsonPath("$.components.schemas.FieldError.properties.field.type")
                .isEqualTo("string");
    }

    @Test
    void namesTheParametersBehindOurArguments() {
        document()
                .jsonPath("$.paths['/books'].get.parameters[*].name")
                .isEqualTo(List.of("upTo", "limit", "cursor"))
                .jsonPath("$.paths['/books'].get.parameters[1].schema.maximum")
                .isEqualTo(100)
                .jsonPath("$.paths['/books/{id}'].put.parameters[*].name")
                .isEqualTo(List.of("id", "If-Match"))
                .jsonPath("$.paths['/books'].post.parameters[*].name")
                .isEqualTo(List.of("Idempotency-Key"))
                .jsonPath("$.paths['/me'].get.parameters")
                .doesNotExist();
    }

    private BodyContentSpec document() {
        return http.get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody();
    }
}
