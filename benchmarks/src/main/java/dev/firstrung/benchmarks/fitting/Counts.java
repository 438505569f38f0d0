package dev.firstrung.benchmarks.fitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Collects numbers under names and writes them as a file that {@link dev.firstrung.benchmarks.generated.Numbers} reads. */
final class Counts {

    private final Map<String, int[]> histograms = new HashMap<>();
    private final Map<String, Map<String, Integer>> words = new HashMap<>();
    private final Map<String, List<Double>> samples = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** Counts a whole number from 0 to {@code most}; larger ones count as {@code most}. */
    void count(String name, int value, int most) {
        histograms.computeIfAbsent(name, unseen -> new int[most + 1])[Math.min(value, most)]++;
    }

    /** Counts a word, of which only how often it comes is ever written. */
    void word(String name, String word) {
        words.computeIfAbsent(name, unseen -> new HashMap<>()).merge(word, 1, Integer::sum);
    }

    void sample(String name, double value) {
        samples.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    /** Writes how often each number was counted. */
    void writeHistogram(String name) {
        int[] counts = histograms.getOrDefault(name, new int[] {1});
        write(name, IntStream.of(counts).asDoubleStream().toArray());
    }

    /** Writes which share of what was counted is not 0. */
    void writeShare(String name) {
        int[] counts = histograms.getOrDefault(name, new int[] {1});
        write(name, 1 - (double) counts[0] / IntStream.of(counts).sum());
    }

    /** Writes mean and standard deviation. */
    void writeSample(String name) {
        List<Double> values = samples.getOrDefault(name, List.of(0.0));
        double mean = stream(values).average().orElse(0);
        double variance = stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        write(name, mean, Math.sqrt(variance));
    }

    double mean(String name) {
        return stream(samples.getOrDefault(name, List.of())).average().orElse(0);
    }

    /** Writes how often the words come, commonest first, without the words. */
    void writeRanks(String name, int most) {
        write(name, IntStream.of(ranks(name)).limit(most).asDoubleStream().toArray());
    }

    /** Writes the exponent and shift with which Zipf's law, as Mandelbrot has it, makes the counts likeliest. */
    void writeZipf(String exponentName, String shiftName, String name) {
        ZipfFit fit = ZipfFit.of(ranks(name));
        write(exponentName, fit.exponent());
        write(shiftName, fit.shift());
    }

    void write(String name, double... values) {
        lines.add(name + " " + DoubleStream.of(values).mapToObj(Counts::text).collect(Collectors.joining(" ")));
    }

    void comment(String text) {
        lines.add("# " + text);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private int[] ranks(String name) {
        return words.getOrDefault(name, Map.of("", 1)).values().stream()
                .sorted(Comparator.reverseOrder())
                .mapToInt(count -> count)
                .toArray();
    }

    private static DoubleStream stream(List<Double> values) {
        return values.stream().mapToDouble(value -> value);
    }

    private static String text(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.4f", value);
    }
}
