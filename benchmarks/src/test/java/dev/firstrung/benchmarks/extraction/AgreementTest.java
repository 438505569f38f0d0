package dev.firstrung.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

    private final Spotter spotter = new Spotter(Taxonomy.standard(), new SkillFinder(Taxonomy.standard())::find);

    @Test
    void countsExactAndLooseAgreement() {
        var agreement = new Agreement();
        agreement.add(Set.of(new Span(0, 1), new Span(3, 5)), Set.of(new Span(0, 1), new Span(4, 6), new Span(8, 9)));
        assertThat(agreement.precision()).isEqualTo(1 / 3.0);
        assertThat(agreement.recall()).isEqualTo(0.5);
        assertThat(agreement.f1()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.looseF1()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void readsSpansFromTags() {
        var sentence = Sentence.tagged(
                "1", "tech", List.of("a", "b", "c", "d", "e"), List.of("B", "I", "B", "O", "B"), "B", "I");
        assertThat(sentence.gold()).containsExactlyInAnyOrder(new Span(0, 2), new Span(2, 3), new Span(4, 5));
    }

    @Test
    void tellsTheTokensOfAMentionAloneAndInADocument() {
        var one = new Sentence("1", "tech", List.of("We", "use", "machine", "learning", "daily"), Set.of());
        var other = new Sentence("1", "tech", List.of("Python", "and", "Docker/Kubernetes"), Set.of());
        assertThat(spotter.spans(one, mention -> true)).containsExactly(new Span(2, 4));
        assertThat(spotter.spans(List.of(one, other), mention -> true))
                .containsExactly(Set.of(new Span(2, 4)), Set.of(new Span(0, 1), new Span(2, 3)));
    }

    @Test
    void readsTheFormats(@TempDir Path folder) throws Exception {
        var ndjson = Files.writeString(folder.resolve("dev.jsonl"), """
                {"idx": 7, "tokens": ["Use", "Python"], "tags_knowledge": ["O", "B"], "source": "tech"}
                {"idx": 7, "tokens": ["daily"], "tags_knowledge": ["O"], "source": "tech"}
                """);
        assertThat(Sources.skillSpan(ndjson))
                .singleElement()
                .satisfies(document -> assertThat(document)
                        .extracting(Sentence::gold)
                        .containsExactly(Set.of(new Span(1, 2)), Set.of()));
        var conll = Files.writeString(folder.resolve("x.conll"), "team\tB-Skill\nplay I-Skill\n\n\nonly\tO\n");
        assertThat(Sources.conll(conll, "Skill"))
                .extracting(Sentence::gold)
                .containsExactly(Set.of(new Span(0, 2)), Set.of());
        var csv = Files.writeString(folder.resolve("x.csv"), "sentence,label\n\"a, b\",c\nd,e f\n");
        assertThat(Sources.pairs(csv)).containsExactly(Map.entry("a, b", "c"), Map.entry("d", "e f"));
    }
}
