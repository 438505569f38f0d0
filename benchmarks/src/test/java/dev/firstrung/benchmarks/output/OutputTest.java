package dev.firstrung.benchmarks.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void printsNameValueAndUnitALine() {
        var measurements = new ByteArrayOutputStream();
        var progress = new ByteArrayOutputStream();
        var output = new Output(
                new PrintStream(measurements, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8));
        output.step("measuring");
        output.measured("a.ratio", 0.56789, "ratio");
        output.measured("a.time", 12_345.6, "us");
        output.counted("a.count", 7, "documents");
        assertThat(measurements.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a.ratio 0.5679 ratio", "a.time 12346 us", "a.count 7 documents");
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("measuring")
                .doesNotContain("a.ratio");
    }

    @Test
    void readsArguments() {
        var arguments =
                Arguments.parse(List.of("--large", "folder", "--sizes", "10"), Set.of("--large"), Set.of("--sizes"));
        assertThat(arguments.has("--large")).isTrue();
        assertThat(arguments.number("--sizes", 1)).isEqualTo(10);
        assertThat(arguments.number("--other", 1)).isEqualTo(1);
        assertThat(arguments.word("one folder")).isEqualTo("folder");
    }

    @Test
    void refusesArgumentsThatItDoesNotUnderstandWithStatus2() {
        assertWrong(() -> Arguments.parse(List.of("--odd"), Set.of(), Set.of()), "unknown option --odd");
        assertWrong(() -> Arguments.parse(List.of("--n"), Set.of(), Set.of("--n")), "--n needs a value");
        assertWrong(
                () -> Arguments.parse(List.of("--n", "0"), Set.of(), Set.of("--n"))
                        .number("--n", 1),
                "--n needs a whole number from 1 to 999999999, not 0");
        assertWrong(() -> Arguments.parse(List.of("word"), Set.of(), Set.of()).withoutWords(), "what is word?");
    }

    private static void assertWrong(Runnable use, String message) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        BenchmarkException.class, e -> assertThat(e.status()).isEqualTo(2))
                .hasMessage(message);
    }
}
