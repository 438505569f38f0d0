package dev.firstrung.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@HttpApiTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private static final String AUTHOR = "{\"name\": \"Ada\", \"fame\": 3}";

    private final Client client;
    private final WebTestClient http;

    ProblemsIT(@Autowired WebTestClient http) {
        this.http = http;
        this.client = Client.as(http, "ada");
    }

    @Test
    void namesEveryInvalidFieldByItsPath() {
        problem(
                        add("{\"title\": \" \", \"authors\": [%s, {\"name\": \"\", \"fame\": 9}]}".formatted(AUTHOR)),
                        400,
                        "validation")
                .json("""
                {"detail": "Not valid: authors[1].fame, authors[1].name, title", "instance": "/books", "errors": [
                  {"field": "authors[1].fame", "message": "must be less than or equal to 5"},
                  {"field": "authors[1].name", "message": "must not be blank"},
                  {"field": "title", "message": "must not be blank"}]}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"titel": "x"}                                              | titel           | is not a known property; did you mean title?
            {"title": "x", "cover": "LEATHER"}                          | cover           | must be one of HARD, SOFT
            {"title": "x", "published": "31.8.2026"}                    | published       | must be a date such as 2026-08-31
            {"title": "x", "authors": [{"name": "y", "fame": "many"}]}  | authors[0].fame | must be a whole number
            {"title": "x", "authors": [{"name": "y", "fame": 2.7}]}     | authors[0].fame | must be a whole number
            {"title": "x", "authors": [{"name": "y", "fame": 99999999999999999999}]} | authors[0].fame | is a number too large or too small to be read
            {"title": "x", "authors": [{"name": "y", "fame": -2147483649}]} | authors[0].fame | is a number too large or too small to be read
            {"title": "x", "authors": [{"name": "y", "fame": null}]}    | authors[0].fame | must not be null
            {"title": "x", "authors": [{"name": "y"}]}                  | authors[0].fame | is missing
            {"title": "x", "authors": {"name": "y"}}                    | authors         | must be a list
            {"title": "x", "authors": ["y"]}                            | authors[0]      | must be an object
            {"title": {}}                                               | title           | must be a text
            """)
    void namesTheFieldThatCannotBeRead(String json, String field, String message) {
        problem(add(json), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].message")
                .isEqualTo(message);
    }

    @Test
    void namesThePlaceWhereJsonBreaks() {
        problem(add("{\"title\": \"x\",\n \"authors\": [oops]}"), 400, "malformed-body")
                .jsonPath("$.detail")
                .isEqualTo("The body is not valid JSON at line 2, column 14, in authors");
    }

    @Test
    void refusesAPropertyGivenTwice() {
        problem(add("{\"title\": \"x\", \"title\": \"y\"}"), 400, "malformed-body");
    }

    @Test
    void wantsABody() {
        problem(add(""), 400, "malformed-body");
    }

    @Test
    void namesParametersThatAreMissingOrWrong() {
        problem(client.get("/search"), 400, "validation")
                .json("{\"errors\": [{\"field\": \"q\", \"message\": \"is missing\"}]}");
        problem(client.get("/search?q="), 400, "validation")
                .json("{\"errors\": [{\"field\": \"q\", \"message\": \"must not be blank\"}]}");
        problem(client.get("/search?q=x&cover=WOOD"), 400, "validation")
                .json("{\"errors\": [{\"field\": \"cover\", \"message\": \"must be one of HARD, SOFT\"}]}");
        problem(client.get("/books/seven"), 400, "validation")
                .json("{\"errors\": [{\"field\": \"id\", \"message\": \"must be a whole number\"}]}");
    }

    @Test
    void passesOnWhatAServiceSays() {
        problem(client.get("/books/101"), 404, "not-found").jsonPath("$.detail").isEqualTo("No book has the id 101");
    }

    @Test
    void answersUnknownPaths() {
        problem(http.get().uri("/missing").exchange(), 404, "not-found");
    }

    @Test
    void namesAllowedMethods() {
        problem(client.put("/search"), 405, "method-not-allowed");
        client.put("/search").expectHeader().valueEquals(HttpHeaders.ALLOW, "GET");
    }

    @Test
    void answersProblemsAlsoToThoseWhoAcceptOnlyPictures() {
        problem(http.get().uri("/books").accept(MediaType.IMAGE_PNG).exchange(), 406, "not-acceptable");
    }

    @Test
    void refusesOtherMediaTypes() {
        problem(
                http.post()
                        .uri("/books")
                        .headers(headers -> headers.setBearerAuth(client.token()))
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x")
                        .exchange(),
                415,
                "unsupported-media-type");
    }

    @Test
    void asksForAMediaTypeWhereABodyComesAsFormData() {
        problem(
                        http.post()
                                .uri("/books")
                                .headers(headers -> headers.setBearerAuth(client.token()))
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .bodyValue("{}")
                                .exchange(),
                        415,
                        "unsupported-media-type")
                .jsonPath("$.detail")
                .isEqualTo("Say in Content-Type what the body is, such as application/json");
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        problem(add("{\"title\": \"" + "x".repeat(1_100_000) + "\"}"), 413, "content-too-large");
    }

    @Test
    void tellsATraceIdInsteadOfAnException(CapturedOutput output) {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        byte[] body = problem(
                        http.get()
                                .uri("/broken")
                                .headers(headers -> headers.setBearerAuth(client.token()))
                                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                                .exchange(),
                        500,
                        "internal")
                .jsonPath("$.traceId")
                .isEqualTo(trace)
                .returnResult()
                .getResponseBodyContent();
        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("secret", "Shelf", "Exception");
        assertThat(output.getOut()).containsPattern("ERROR .*\\[" + trace + "-[0-9a-f]{16}\\].*GET /broken failed");
    }

    @Test
    void tracesRequestsThatComeWithoutATrace() {
        problem(client.get("/broken"), 500, "internal")
                .jsonPath("$.traceId")
                .value(id -> assertThat((String) id).matches("[0-9a-f]{32}"));
    }

    @Test
    void takesABrokenDatabaseConnectionForAnOutageAndNotForACallerWhoHungUp() {
        problem(client.get("/reset"), 503, "unavailable");
    }

    @Test
    void tellsWhenToComeBackWhenTheDatabaseIsAway() {
        problem(client.get("/away"), 503, "unavailable")
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).doesNotContain("10.0.0.7"));
        client.get("/away").expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5");
    }

    @Test
    void keepsTheStatusOfOtherRefusals() {
        problem(client.get("/early"), 425, "too-early").jsonPath("$.detail").isEqualTo("come at nine");
        problem(client.get("/locked"), 423, "locked");
    }

    private ResponseSpec add(String json) {
        return client.post("/books", json);
    }

    private static BodyContentSpec problem(ResponseSpec response, int status, String slug) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:" + slug)
                .jsonPath("$.status")
                .isEqualTo(status);
    }
}
