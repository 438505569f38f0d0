package dev.firstrung.benchmarks.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of a distribution by name, as a text file holds them: a name and its numbers a line, {@code #} starts a comment. */
public final class Numbers {

    private final Map<String, double[]> byName;

    private Numbers(Map<String, double[]> byName) {
        this.byName = byName;
    }

    /** Reads such a text. */
    public static Numbers parse(String text) {
        Map<String, double[]> numbers = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String[] words = line.split("\\s+", -1);
                    double[] values = Arrays.stream(words, 1, words.length)
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    numbers.put(words[0], values);
                });
        return new Numbers(numbers);
    }

    /** The numbers of a file that ships with this module. */
    static Numbers shipped(String file) {
        try (InputStream in = Numbers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + file);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name's numbers. */
    double[] of(String name) {
        double[] values = byName.get(name);
        if (values == null) {
            throw new IllegalStateException("no numbers are called " + name);
        }
        return values.clone();
    }

    double one(String name) {
        return of(name)[0];
    }

    Choice choice(String name) {
        return new Choice(of(name));
    }
}
