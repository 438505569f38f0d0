package dev.firstrung.matching.projection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ProjectionTest {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(30));

    private final Database database = mock(Database.class);
    private final Clock clock = mock(Clock.class);
    private final Projection projection = new Projection(
            mock(MongoMatches.class),
            mock(MongoCandidateInputs.class),
            mock(MongoCompanies.class),
            mock(DeadLetters.class),
            database,
            clock);

    /** The scheduler calls the method once, and subscribes to what it gave each time. */
    @Test
    void eachSweepGoesByTheTimeAtWhichItRuns() {
        when(database.sweep(any())).thenReturn(Mono.empty());
        when(clock.instant()).thenReturn(START, LATER);
        Mono<Void> sweep = projection.sweep();

        StepVerifier.create(sweep).verifyComplete();
        StepVerifier.create(sweep).verifyComplete();

        verify(database).sweep(START);
        verify(database).sweep(LATER);
    }
}
