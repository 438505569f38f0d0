package dev.firstrung.jobs.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.jobs.company.Company;
import dev.firstrung.jobs.company.Membership;
import dev.firstrung.jobs.schemaorg.PostingSource;
import dev.firstrung.jobs.terms.TermsReader;
import dev.firstrung.jobs.terms.TextFacts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PostingControllerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Caller EMPLOYER = new Caller(AccountKey.of("issuer", "grace"), Set.of(Role.EMPLOYER));
    private static final IfMatch ANY = new IfMatch(List.of("*"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode BODY = JSON.createObjectNode();
    private static final Posting POSTING = Posting.create(
            "posting",
            "company",
            "Acme",
            TestPostings.input(TestPostings.terms("Engineer", null)),
            TextFacts.NONE,
            TestPostings.NOW);

    static Stream<Arguments> requests() {
        return Stream.of(
                request("upsert", controller -> controller.upsert("company", "external", false, BODY, EMPLOYER)),
                request("update", controller -> controller.update("posting", BODY, ANY, EMPLOYER)),
                request("patch", controller -> controller.patch("posting", BODY, ANY, EMPLOYER)));
    }

    private static Arguments request(String name, Function<PostingController, Mono<?>> request) {
        return Arguments.of(name, request);
    }

    /** A thread that serves connections subscribes, as this test's does. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void readsPostingsOnAnotherThreadThanConnections(String name, Function<PostingController, Mono<?>> request) {
        AtomicReference<Thread> reading = new AtomicReference<>();
        TermsReader reader = mock(TermsReader.class);
        when(reader.read(any())).then(called -> {
            reading.set(Thread.currentThread());
            throw new IllegalStateException("read");
        });

        request.apply(controller(reader)).onErrorComplete().block(SOON);

        assertThat(reading.get()).as(name).isNotNull().isNotEqualTo(Thread.currentThread());
    }

    private static PostingController controller(TermsReader reader) {
        Membership membership = mock(Membership.class);
        when(membership.require(any(), any())).thenReturn(Mono.just(mock(Company.class)));
        VisiblePostings visible = mock(VisiblePostings.class);
        when(visible.byId(any(), any())).thenReturn(Mono.just(POSTING));
        return new PostingController(
                mock(Postings.class),
                mock(PostingEditing.class),
                membership,
                reader,
                mock(PostingSource.class),
                JSON,
                visible);
    }
}
