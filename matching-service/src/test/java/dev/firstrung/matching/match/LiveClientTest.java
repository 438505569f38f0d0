package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.matching.match.MatchEvent.Left;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class LiveClientTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final LiveClient client = new LiveClient();

    private void offer(int events) {
        for (int i = 0; i < events; i++) {
            client.offer(new Left(new MatchKey("c", "j" + i), i));
        }
    }

    @Test
    void keepsWhatItsBufferHolds() {
        offer(LiveClient.BUFFER);

        StepVerifier.create(client.events().take(LiveClient.BUFFER))
                .expectNextCount(LiveClient.BUFFER)
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void saysThatItIsTooSlowWhenTheBufferIsFull() {
        offer(LiveClient.BUFFER + 1);

        StepVerifier.create(client.tooSlow()).expectComplete().verify(SOON);
    }
}
