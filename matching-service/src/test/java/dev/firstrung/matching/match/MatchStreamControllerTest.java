package dev.firstrung.matching.match;

import static org.mockito.Mockito.mock;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.matching.projection.Companies;
import dev.firstrung.matching.projection.Matches;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class MatchStreamControllerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Caller ADA = new Caller(AccountKey.of("issuer", "ada"), Set.of(Role.CANDIDATE));

    private final MatchStreamController controller =
            new MatchStreamController(new LiveMatches(mock(Matches.class)), new CompanyNames(mock(Companies.class)));

    @Test
    void anAnswerThatNobodyReadsTakesNoPlace() {
        for (int i = 0; i < LiveMatches.STREAMS_PER_CANDIDATE; i++) {
            controller.stream(ADA); // as for HEAD, whose body is never asked for
        }

        StepVerifier.create(controller.stream(ADA).take(1)).expectNextCount(1).verifyComplete();
    }

    @Test
    void refusesOneStreamMoreThanAreAllowedUntilOneEnds() {
        Disposable.Composite open = Disposables.composite();
        Flux.range(0, LiveMatches.STREAMS_PER_CANDIDATE)
                .map(i -> controller.stream(ADA).subscribe())
                .doOnNext(open::add)
                .blockLast(SOON);

        StepVerifier.create(controller.stream(ADA))
                .expectError(ApiException.class)
                .verify(SOON);

        open.dispose();
        StepVerifier.create(controller.stream(ADA).take(1)).expectNextCount(1).verifyComplete();
    }
}
