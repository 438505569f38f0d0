package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.knowledge.KnowledgeFinder;
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
    private final Spotter knowledge;
    private final Spotter named;
    private final Output output;
    private final CommonErrors errors = new CommonErrors();

    SpanQuality(Taxonomy taxonomy, SkillFinder finder, Output output) {
        this.taxonomy = taxonomy;
        this.finder = finder;
        this.knowledge = new Spotter(taxonomy, new KnowledgeFinder(taxonomy, finder)::find);
        this.named = new Spotter(taxonomy, finder::find);
        this.output = output;
    }

    /**
     * SkillSpan's knowledge spans, exact by token, against what the finder behind {@code ./firstrung extract} finds: each sentence by
     * itself, and each posting as a whole; then against the taxonomy's names alone, as postings and résumés are read.
     */
    void skillSpan(Path file, String set, int most) {
        var documents = Sources.skillSpan(file);
        var sentences = documents.stream().flatMap(List::stream).toList();
        String name = "skills.skillspan_" + set;
        var alone = sentences.stream()
                .map(sentence -> knowledge.spans(sentence, mention -> true))
                .toList();
        agreement(sentences, alone, any -> true).print(name, output);
        for (String source :
                sentences.stream().map(Sentence::source).distinct().sorted().toList()) {
            agreement(sentences, alone, source::equals).print(name + "." + source, output);
        }
        var together = documents.stream()
                .flatMap(document -> knowledge.spans(document, mention -> true).stream())
                .toList();
        agreement(sentences, together, any -> true).print(name + ".whole_postings", output);
        var hard = sentences.stream()
                .map(sentence -> named.spans(sentence, mention -> !named.isSoft(mention)))
                .toList();
        agreement(sentences, hard, any -> true).print(name + ".taxonomy_alone", output);
        for (int i = 0; i < sentences.size(); i++) {
            errors.add(sentences.get(i), alone.get(i));
        }
        errors.print(most, output);
    }

    /** What {@link #skillSpan} missed and found wrongly. */
    CommonErrors errors() {
        return errors;
    }

    /** Soft skills in snippets of which only one is marked each, so that recall is what counts. */
    void softSkills(Path file) {
        spans("skills.sayfullina_test", Sources.conll(file, "Skill"), named, named::isSoft);
    }

    /** Phrases that describe a skill of any trade; they are longer than names of skills, so that only loose agreement is to be had. */
    void phrases(Path file) {
        spans("skills.green_test", Sources.conll(file, "Skill"), knowledge, mention -> true);
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

    private void spans(String name, List<Sentence> sentences, Spotter spotter, Predicate<Mention> which) {
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
