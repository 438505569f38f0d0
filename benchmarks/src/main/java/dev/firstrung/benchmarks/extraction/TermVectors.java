package dev.firstrung.benchmarks.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** TF-IDF: terms weigh (1 + ln count) · ln((1 + N) / (1 + documents with the term)) + 1, and documents compare by the cosine. */
final class TermVectors {

    private final Map<String, Double> rarity = new HashMap<>();

    TermVectors(Collection<List<String>> documents) {
        Map<String, Integer> seen = new HashMap<>();
        documents.forEach(terms -> new HashSet<>(terms).forEach(term -> seen.merge(term, 1, Integer::sum)));
        seen.forEach((term, count) -> rarity.put(term, Math.log((1.0 + documents.size()) / (1 + count)) + 1));
    }

    /** Weights by term, of length 1. */
    Map<String, Double> of(List<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * rarity.getOrDefault(term, 0.0)));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
        return weights;
    }

    static double cosine(Map<String, Double> a, Map<String, Double> b) {
        return a.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * b.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
