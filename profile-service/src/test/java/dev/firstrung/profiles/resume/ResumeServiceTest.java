package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.profiles.document.DocumentTexts;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.TestTaxonomy;
import dev.firstrung.skills.resume.ResumeReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class ResumeServiceTest {

    private final Scheduler scheduler = Schedulers.newBoundedElastic(1, 1, "test-resume");
    private final SlowFile file = new SlowFile();

    @AfterEach
    void stop() {
        file.goOn.countDown();
        scheduler.dispose();
    }

    @Test
    void givesUpOnAFileThatTakesTooLong() {
        assertThat(problemOf(service(Duration.ofMillis(50)))).isEqualTo(ResumeProblems.UNREADABLE);
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        file.interrupted.get() || !file.started.get()); // a busy machine may give up before it starts
    }

    @Test
    void turnsAwayWhatItHasNoRoomFor() {
        ResumeService service = service(Duration.ofSeconds(20));
        List<ProblemType> problems = Flux.range(0, 4)
                .flatMap(i -> service.propose(new byte[] {1})
                        .map(proposal -> List.<ProblemType>of())
                        .onErrorResume(ApiException.class, refused -> {
                            file.goOn.countDown();
                            return reactor.core.publisher.Mono.just(List.of(refused.type()));
                        }))
                .collectList()
                .map(all -> all.stream().flatMap(List::stream).toList())
                .blockOptional()
                .orElseThrow();

        assertThat(problems).isNotEmpty().containsOnly(ResumeProblems.BUSY).hasSizeLessThanOrEqualTo(2);
    }

    /** Reactor takes this error for the end of the JVM, and would leave the request without an answer. */
    @Test
    void refusesATextThatIsTooDeepForTheReader() {
        assertThat(problemOf(service(new DeepFile(), Duration.ofSeconds(20)))).isEqualTo(ResumeProblems.UNREADABLE);
    }

    @Test
    void refusesAFileWhoseReaderIsBroken() {
        assertThat(problemOf(service(new BrokenReader(), Duration.ofSeconds(20))))
                .isEqualTo(ResumeProblems.UNREADABLE);
    }

    private static ProblemType problemOf(ResumeService service) {
        return service.propose(new byte[] {1})
                .map(proposal -> ProblemType.INTERNAL)
                .onErrorResume(ApiException.class, refused -> reactor.core.publisher.Mono.just(refused.type()))
                .blockOptional()
                .orElseThrow();
    }

    private ResumeService service(Duration timeout) {
        return service(file, timeout);
    }

    @SuppressWarnings("NullAway") // no profile is touched
    private ResumeService service(ResumeFile read, Duration timeout) {
        return new ResumeService(
                read,
                new ProfileMerge(TestTaxonomy.NAMES),
                null,
                scheduler,
                new ResumeSettings(DataSize.ofMegabytes(1), timeout, DataSize.ofMegabytes(64), 1, 1));
    }

    /** Reads until it is told to go on, or interrupted. */
    private static final class SlowFile extends TestFile {

        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicBoolean started = new AtomicBoolean();
        private final AtomicBoolean interrupted = new AtomicBoolean();

        @Override
        Proposal read(byte[] content) {
            started.set(true);
            try {
                assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                interrupted.set(true);
                Thread.currentThread().interrupt();
            }
            return new Proposal(Profile.empty(), List.of(), List.of(), null);
        }
    }

    /** Takes a frame of the stack for each character of an endless text. */
    private static final class DeepFile extends TestFile {

        private long depth;

        @Override
        Proposal read(byte[] content) {
            return depth++ == Long.MAX_VALUE
                    ? new Proposal(Profile.empty(), List.of(), List.of(), null)
                    : read(content);
        }
    }

    /** Lacks a class that it was compiled against. */
    private static final class BrokenReader extends TestFile {

        @Override
        Proposal read(byte[] content) {
            throw new NoClassDefFoundError("a parser's part");
        }
    }

    private abstract static class TestFile extends ResumeFile {

        TestFile() {
            super(
                    new DocumentTexts(DataSize.ofMegabytes(64), Duration.ofSeconds(20)),
                    new JsonResumeReader(
                            TestTaxonomy.NAMES,
                            new ProseSkills(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER),
                            Clock.systemUTC()),
                    new TextResumeReader(
                            new ResumeReader(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER),
                            TestTaxonomy.NAMES,
                            Clock.systemUTC()));
        }
    }
}
