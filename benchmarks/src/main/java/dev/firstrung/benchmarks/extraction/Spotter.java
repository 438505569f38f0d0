package dev.firstrung.benchmarks.extraction;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs a finder over sentences and tells which tokens it took. */
final class Spotter {

    private final Taxonomy taxonomy;
    private final Function<String, List<Mention>> finder;

    Spotter(Taxonomy taxonomy, Function<String, List<Mention>> finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    /** The spans found in a sentence that is read by itself. */
    Set<Span> spans(Sentence sentence, Predicate<Mention> which) {
        return spans(List.of(sentence), which).getFirst();
    }

    /** The spans found in each of a document's sentences, which are read together, one a line. */
    List<Set<Span>> spans(List<Sentence> document, Predicate<Mention> which) {
        var text = new StringBuilder();
        var starts = new TreeMap<Integer, Integer>();
        var spans = new ArrayList<Set<Span>>();
        for (Sentence sentence : document) {
            starts.put(text.length(), spans.size());
            spans.add(new TreeSet<>());
            text.append(sentence.text()).append('\n');
        }
        finder.apply(text.toString()).stream().filter(which).forEach(mention -> {
            Map.Entry<Integer, Integer> line = starts.floorEntry(mention.start());
            int start = mention.start() - line.getKey();
            int end = mention.end() - line.getKey();
            int place = line.getValue();
            spans.get(place).add(document.get(place).tokensOf(start, end));
        });
        return spans;
    }

    boolean isSoft(Mention mention) {
        return taxonomy.byCode(mention.skill())
                .filter(skill -> skill.category() == Category.SOFT)
                .isPresent();
    }
}
