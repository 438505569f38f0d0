package dev.firstrung.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.posting.PostingReader;
import dev.firstrung.skills.resume.ResumeReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of one thing again and again, which patterns that go back and forth would take minutes for. */
class HostileTextTest {

    private static final int LONGEST_RESUME = 100_000;
    private static final int LONGEST_DOCUMENT = 200_000;
    private static final int LONGEST_POSTING = 50_000;
    private static final long MOST_SECONDS = 30;
    private static final Taxonomy TAXONOMY = Taxonomy.standard();
    private static final SkillFinder FINDER = new SkillFinder(TAXONOMY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\n",
                "•",
                "a",
                "A",
                "1",
                "(",
                "-",
                ",",
                "required ",
                "experience ",
                "5 years ",
                "or 5 years experience\n",
                "Bachelor of ",
                "2019 - 2020\n",
                "Location: Austin, TX ",
                "$1,000 - ",
                "not ",
                "Java, "
            })
    void readsOneThingAgainAndAgainInTime(String unit) {
        String resume = "Skills\n" + unit.repeat(LONGEST_RESUME / unit.length()) + "\nPython";
        String posting = "Requirements\n" + unit.repeat(LONGEST_POSTING / unit.length()) + "\nPython";

        assertThat(secondsOf(() -> new ResumeReader(TAXONOMY, FINDER).read(resume)))
                .isLessThan(MOST_SECONDS);
        assertThat(secondsOf(() -> new PostingReader(TAXONOMY, FINDER).readPlain("Engineer", posting)))
                .isLessThan(MOST_SECONDS);
    }

    /** As long as the text of a document gets. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "Experience,A",
                "Experience,'Intern 2 years\n'",
                "Experience,'Analyst, 2020\n'",
                "Experience,'2019 - 2020 '",
                "Experience,'Analyst - A\n'",
                "Company Details,'company - A\n'",
                "Education,'BSc, '",
                "Education,'BSc\n'"
            })
    void readsASectionOfOneThingInTime(String heading, String unit) {
        String line = unit.replace("\\n", "\n");
        String resume = heading + "\n" + line.repeat(LONGEST_DOCUMENT / line.length());

        assertThat(secondsOf(() -> new ResumeReader(TAXONOMY, FINDER).read(resume)))
                .isLessThan(MOST_SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void readsADegreeBesideAnEndlessWordInTime(String between) {
        String resume = "Education\n" + "A".repeat(LONGEST_DOCUMENT / 2) + " " + between + "BSc";

        assertThat(secondsOf(() -> new ResumeReader(TAXONOMY, FINDER).read(resume)))
                .isLessThan(MOST_SECONDS);
    }

    @Test
    void readsAPostingOfOneLineInTime() {
        String posting = "Requirements: " + "• a ".repeat(LONGEST_DOCUMENT / 4);

        assertThat(secondsOf(() -> new PostingReader(TAXONOMY, FINDER).readPlain("Engineer", posting)))
                .isLessThan(MOST_SECONDS);
    }

    /** On a stack as small as the services have. */
    @Test
    void readsAPlaceOfEndlessHyphens() throws InterruptedException {
        String posting = "Requirements\nLocation: A" + "-a-bb".repeat(LONGEST_POSTING / 5) + "\nPython";
        var failure = new AtomicReference<Throwable>();
        var reading = new Thread(
                null, () -> new PostingReader(TAXONOMY, FINDER).readPlain("Engineer", posting), "small", 512 * 1_024);
        reading.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));

        reading.start();
        reading.join();

        assertThat(failure.get()).isNull();
    }

    /** Of the processor, so that a busy machine fails no test. */
    private static long secondsOf(Runnable reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        reading.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before).toSeconds();
    }
}
