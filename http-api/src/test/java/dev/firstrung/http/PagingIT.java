package dev.firstrung.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@HttpApiTest
class PagingIT {

    private final WebTestClient http;

    PagingIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    record Numbers(List<Integer> items, @Nullable String next) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 100})
    void cursorsLeadThroughTheWholeListOnce(int limit) {
        var seen = new ArrayList<Integer>();
        String cursor = "";
        do {
            var page = page("/books?upTo=60&limit={limit}&cursor={cursor}", limit, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void givesTwentyWhenNotTold() {
        assertThat(page("/books").items()).hasSize(20);
    }

    @Test
    void saysThatThereIsNoNextPage() {
        get("/books?upTo=20")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("\"next\":null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "1e1", "99999999999"})
    void refusesOtherLimits(String limit) {
        refuses(get("/books?limit={limit}", limit), "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "W10", "WyIiXQ", "bnVsbA", "{}", "é"})
    void refusesWhatIsNoCursor(String cursor) {
        refuses(get("/books?cursor={cursor}", cursor), "cursor");
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = Objects.requireNonNull(page("/books?upTo=500").next());
        get("/books?limit=3&upTo=500&cursor={cursor}", cursor).expectStatus().isOk();
        refuses(get("/books?upTo=400&cursor={cursor}", cursor), "cursor");
        refuses(get("/open/pages?upTo=500&cursor={cursor}", cursor), "cursor");
    }

    private Numbers page(String uri, Object... values) {
        var page =
                get(uri, values).expectStatus().isOk().expectBody(Numbers.class).returnResult();
        return Objects.requireNonNull(page.getResponseBody());
    }

    private ResponseSpec get(String uri, Object... values) {
        return http.get().uri(uri, values).exchange();
    }

    private static void refuses(ResponseSpec response, String field) {
        response.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }
}
