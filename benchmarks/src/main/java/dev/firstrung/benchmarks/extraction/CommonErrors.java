package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
        print("missed", missed, most, output);
        print("found wrongly", wrong, most, output);
    }

    private static void print(String what, Map<String, Integer> counts, int most, Output output) {
        output.step("  commonest " + what + ":");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> output.step("    " + entry.getValue() + "  " + entry.getKey()));
    }

    private static void count(Map<String, Integer> counts, Sentence sentence, Span span) {
        counts.merge(sentence.words(span).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
}
