package dev.firstrung.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentationIT {

    private static final String ACCOUNTS = """
            {"openapi":"3.1.0","info":{"title":"identity","version":"1"},"security":[{"bearer":[]}],
             "paths":{"/api/v1/accounts":{"post":{"operationId":"create","responses":{"201":{"description":"Created",
             "content":{"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}},
             "/actuator/health":{"get":{}}},
             "components":{"schemas":{"View":{"type":"string"}},"securitySchemes":{"bearer":{"type":"http"}}}}
            """;
    private static final String JOBS = """
            {"openapi":"3.1.0","info":{"title":"jobs","version":"1"},"tags":[{"name":"Postings"}],
             "paths":{"/api/v1/jobs":{"get":{"operationId":"create","responses":{"200":{"description":"OK",
             "content":{"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}}},
             "components":{"schemas":{"View":{"type":"integer"}}}}
            """;

    @Test
    void putsTheDocumentsOfAllServicesTogetherAndSaysWhoIsAway() {
        try (StubService identity = new StubService("identity").onJson("/v3/api-docs", ACCOUNTS);
                StubService jobs = new StubService("jobs").onJson("/v3/api-docs", JOBS);
                Door door = new Door(
                        "firstrung.gateway.services.identity=" + identity.url(),
                        "firstrung.gateway.services.jobs=" + jobs.url(),
                        "firstrung.gateway.services.profiles=http://localhost:1",
                        "firstrung.gateway.services.matches=http://localhost:1")) {
            Awaitility.await() // on a busy machine a first answer can come too late for the first document
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(document(door).get("paths").propertyNames())
                            .containsExactlyInAnyOrder("/api/v1/accounts", "/api/v1/jobs"));
            JsonNode document = document(door);

            assertThat(document.at("/info/description").asString()).contains("matches, profiles");
            assertThat(document.at("/tags/0/name").asString()).isEqualTo("Postings");
            JsonNode create = document.at("/paths/~1api~1v1~1accounts/post");
            JsonNode list = document.at("/paths/~1api~1v1~1jobs/get");
            assertThat(create.at("/security/0/bearer").isArray()).isTrue();
            assertThat(list.has("security")).isFalse();
            assertThat(create.get("operationId")).isNotEqualTo(list.get("operationId"));
            assertThat(schema(create, "201")).isEqualTo("#/components/schemas/View");
            assertThat(schema(list, "200")).isEqualTo("#/components/schemas/jobs.View");
            assertThat(document.at("/components/schemas/View/type").asString()).isEqualTo("string");
            assertThat(document.at("/components/schemas/jobs.View/type").asString())
                    .isEqualTo("integer");
        }
    }

    @Test
    void asksTheServicesOnceForManyReadersAndSoonAgainWhileOneIsAway() {
        try (StubService identity = new StubService("identity").onJson("/v3/api-docs", ACCOUNTS);
                StubService late = new StubService("jobs").onJson("/v3/api-docs", "not json");
                Door door = new Door(
                        "firstrung.gateway.services.identity=" + identity.url(),
                        "firstrung.gateway.services.jobs=" + late.url(),
                        "firstrung.gateway.services.profiles=" + identity.url(),
                        "firstrung.gateway.services.matches=" + identity.url())) {
            assertThat(document(door).at("/info/description").asString()).contains("jobs");

            late.onJson("/v3/api-docs", JOBS);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(document(door).get("paths").propertyNames())
                            .containsExactlyInAnyOrder("/api/v1/accounts", "/api/v1/jobs"));
            int asked = late.callCount();
            assertThat(document(door).at("/info/description").asString()).doesNotContain("away:");
            assertThat(late.callCount()).isEqualTo(asked);
        }
    }

    private static String schema(JsonNode operation, String status) {
        return operation
                .at("/responses/" + status + "/content/application~1json/schema/$ref")
                .asString();
    }

    private static JsonNode document(Door door) {
        HttpResponse<String> response = door.get("/docs/openapi.json");
        assertThat(response.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }
}
