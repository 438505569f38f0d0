package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Agreement of the found skills with what people marked in the public data sets. */
final class SpanQuality {

    private final Taxonomy taxonomy;
    private final SkillFinder finder;
    private final Spotter spotter;
    private final Output output;

    SpanQuality(Taxonomy taxonomy, SkillFinder finder, Output output) {
        this.taxonomy = taxonomy;
        this.finder = finder;
        this.spotter = new Spotter(taxonomy, finder);
        this.output = output;
    }

    /**
     * SkillSpan's knowledge spans, exact by token, against everything that is found, as {@code ./firstrung extract} prints it: each
     * sentence by itself, and each posting as a whole; then without soft skills, which SkillSpan marks in another layer.
     */
    void skillSpan(Path file, String set, int errors) {
        var documents = Sources.skillSpan(file);
        var sentences = documents.stream().flatMap(List::stream).toList();
        String name = "skills.skillspan_" + set;
        var alone = sentences.stream()
                .map(sentence -> spotter.spans(sentence, mention -> true))
                .toList();
        agreement(sentences, alone, any -> true).print(name, output);
        for (String source :
                sentences.stream().map(Sentence::source).distinct().sorted().toList()) {
            agreement(sentences, alone, source::equals).print(name + "." + source, output);
        }
        var together = documents.stream()
                .flatMap(document -> spotter.spans(document, mention -> true).stream())
                .toList();
        agreement(sentences, together, any -> true).print(name + ".whole_postings", output);
        Predicate<Mention> hard = mention -> !spotter.isSoft(mention);
        var withoutSoft = sentences.stream()
                .map(sentence -> spotter.spans(sentence, hard))
                .toList();
        agreement(sentences, withoutSoft, any -> true).print(name + ".without_soft", output);
        agreement(sentences, withoutSoft, "tech"::equals).print(name + ".tech_without_soft", output);
        var common = new CommonErrors();
        for (int i = 0; i < sentences.size(); i++) {
            common.add(sentences.get(i), alone.get(i));
        }
        common.print(errors, output);
    }

    /** Soft skills in snippets of which only one is marked each, so that recall is what counts. */
    void softSkills(Path file) {
        spans("skills.sayfullina_test", Sources.conll(file, "Skill"), spotter::isSoft);
    }

    /** Phrases that describe a skill of any trade; they are longer than names of skills, so that only loose agreement is to be had. */
    void phrases(Path file) {
        spans("skills.green_test", Sources.conll(file, "Skill"), mention -> true);
    }

    /** Sentences with the ESCO skills that they mean: how many of these have a name that the taxonomy knows, and are found. */
    void linking(Path file) {
        var rows = Sources.pairs(file);
        Map<String, Set<String>> found = rows.stream()
                .map(Map.Entry::getKey)
                .distinct()
                .collect(Collectors.toMap(sentence -> sentence, this::codes));
        var labels = rows.stream().map(Map.Entry::getValue).distinct().toList();
        long known = labels.stream()
                .filter(label -> taxonomy.byName(label).isPresent())
                .count();
        long linked = rows.stream()
                .filter(row -> taxonomy.byName(row.getValue())
                        .filter(skill ->
                                found.getOrDefault(row.getKey(), Set.of()).contains(skill.code()))
                        .isPresent())
                .count();
        long touched = found.values().stream().filter(codes -> !codes.isEmpty()).count();
        output.counted("skills.techwolf.labels", labels.size(), "labels");
        output.measured("skills.techwolf.labels_known_by_name", (double) known / labels.size(), "ratio");
        output.measured("skills.techwolf.labels_found", (double) linked / rows.size(), "ratio");
        output.measured("skills.techwolf.sentences_with_a_skill", (double) touched / found.size(), "ratio");
    }

    private Set<String> codes(String text) {
        return finder.find(text).stream().map(Mention::skill).collect(Collectors.toSet());
    }

    private void spans(String name, List<Sentence> sentences, Predicate<Mention> which) {
        var found = new ArrayList<Set<Span>>();
        sentences.forEach(sentence -> found.add(spotter.spans(sentence, which)));
        agreement(sentences, found, any -> true).print(name, output);
    }

    private static Agreement agreement(List<Sentence> sentences, List<Set<Span>> found, Predicate<String> source) {
        var agreement = new Agreement();
        for (int i = 0; i < sentences.size(); i++) {
            if (source.test(sentences.get(i).source())) {
                agreement.add(sentences.get(i).gold(), found.get(i));
            }
        }
        return agreement;
    }
}
