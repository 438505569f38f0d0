package dev.firstrung.matching.topology;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThreadReplacementTest {

    private final AtomicLong now = new AtomicLong();
    private final ThreadReplacement replacement = new ThreadReplacement(now::get);

    @Test
    void givesUpWhenThreadsDieQuicklyOneAfterTheOther() {
        for (int i = 0; i < 4; i++) {
            assertThat(replacement.handle(new IllegalStateException("test"))).isEqualTo(REPLACE_THREAD);
        }
        assertThat(replacement.handle(new IllegalStateException("test"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void replacesForEverThoseThatDieNowAndThen() {
        for (int i = 0; i < 50; i++) {
            now.addAndGet(Duration.ofMinutes(2).toNanos());
            assertThat(replacement.handle(new IllegalStateException("test"))).isEqualTo(REPLACE_THREAD);
        }
    }
}
