package dev.firstrung.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.benchmarks.output.BenchmarkException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void replacesTheFiguresAndKeepsTheRest() {
        var errors = new CommonErrors();
        errors.add(new Sentence("1", "tech", List.of("Use", "Java"), Set.of(new Span(1, 2))), Set.of(new Span(0, 1)));
        String page = "before\n" + QualityPage.START + "\nold\n" + QualityPage.END + "\nafter\n";
        String written = QualityPage.with(page, List.of("a.b 0.5 ratio"), errors, DAY);
        assertThat(written)
                .startsWith("before\n")
                .endsWith(QualityPage.END + "\nafter\n")
                .contains("2026-11-22", "| `a.b` | 0.5 | ratio |", "java (1)", "use (1)")
                .doesNotContain("old");
        assertThat(QualityPage.with(written, List.of("a.b 0.5 ratio"), errors, DAY))
                .isEqualTo(written);
    }

    @Test
    void refusesAPageWithoutItsMarks() {
        assertThatThrownBy(() -> QualityPage.with("text", List.of(), new CommonErrors(), DAY))
                .isInstanceOf(BenchmarkException.class);
    }
}
