package dev.firstrung.skills.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What makes postings near copies of each other: the same title, and texts that share most of their runs of three words. Keys for an
 * index come from MinHash (A. Broder, "On the resemblance and containment of documents", 1997): texts that share a key are compared.
 */
public final class TextPrint {

    /** Texts of which more than this share is common are copies. */
    public static final double COPY = 0.7;

    private static final int RUN = 3;
    /** Shorter texts are alike by chance. */
    private static final int LEAST_WORDS = 40;
    /** Of two texts with a resemblance of 0.7, one of ten bands of three agrees in 98.5 of 100 cases; with 0.5, in 74. */
    private static final int BANDS = 10;

    private static final int ROWS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long title;
    private final Set<Long> runs;

    private TextPrint(long title, Set<Long> runs) {
        this.title = title;
        this.runs = runs;
    }

    public static TextPrint of(String title, String description) {
        List<String> words = words(description);
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size() && words.size() >= LEAST_WORDS; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = mixed(run ^ hash(words.get(j)));
            }
            runs.add(run);
        }
        return new TextPrint(hash(String.join(" ", words(title))), Set.copyOf(runs));
    }

    /** Keys of which near copies have one in common, nearly always; none for a short text. */
    public Set<String> keys() {
        if (runs.isEmpty()) {
            return Set.of();
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs) {
            long hash = run;
            for (int i = 0; i < least.length; i++) {
                hash = mixed(hash + 0x9E3779B97F4A7C15L * (i + 1));
                least[i] = Math.min(least[i], hash);
            }
        }
        Set<String> keys = new TreeSet<>();
        for (int band = 0; band < BANDS; band++) {
            long key = mixed(title + band);
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key ^ least[band * ROWS + row]);
            }
            keys.add(Long.toUnsignedString(key, Character.MAX_RADIX));
        }
        return keys;
    }

    /** Whether both are one posting, written twice. */
    public boolean isCopyOf(TextPrint other) {
        return title == other.title && !runs.isEmpty() && resemblance(other) >= COPY;
    }

    /** The share of runs that both have, of those that either has; 0 for short texts. */
    double resemblance(TextPrint other) {
        long common = runs.stream().filter(other.runs::contains).count();
        long either = runs.size() + other.runs.size() - common;
        return either == 0 ? 0 : (double) common / either;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }

    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** The finisher of SplitMix64. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
