package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the words of the spans that were missed and of those that were found wrongly. */
final class CommonErrors {

    private final Map<String, Integer> missed = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();

    void add(Sentence sentence, Collection<Span> predicted) {
        sentence.gold().stream()
                .filter(span -> !predicted.contains(span))
                .forEach(span -> count(missed, sentence, span));
        predicted.stream()
                .filter(span -> !sentence.gold().contains(span))
                .forEach(span -> count(wrong, sentence, span));
    }

    /** Prints the commonest as progress, since a line of words is no measurement. */
    void print(int most, Output output) {
        output.step("  commonest missed: " + commonest(missed, most));
        output.step("  commonest found wrongly: " + commonest(wrong, most));
    }

    String missed(int most) {
        return commonest(missed, most);
    }

    String foundWrongly(int most) {
        return commonest(wrong, most);
    }

    private static String commonest(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void count(Map<String, Integer> counts, Sentence sentence, Span span) {
        counts.merge(sentence.words(span).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
}
