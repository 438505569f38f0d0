package dev.firstrung.http.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What to say of a field that isn't known: most often it is one that is, misspelt. */
public final class UnknownName {

    /** A name with more mistakes among its letters is another word; two letters that changed places are two. */
    private static final double MISTAKES = 0.4;

    private UnknownName() {}

    /**
     * The message for an unknown field, naming the nearest known one, or all where none is near.
     *
     * @param known names that could stand there
     */
    public static String message(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return "is not a known property";
        }
        return nearest(name, known)
                .map(near -> "is not a known property; did you mean " + near + "?")
                .orElseGet(() -> "is not a known property; these are: " + String.join(", ", new TreeSet<>(known)));
    }

    private static Optional<String> nearest(String name, Collection<String> known) {
        return new TreeSet<>(known)
                .stream()
                        .filter(other -> distance(name, other) <= MISTAKES * Math.max(name.length(), other.length()))
                        .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    /** Levenshtein's distance, where case, {@code _} and {@code -} make no difference. */
    private static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String plain(String name) {
        return name.substring(0, Math.min(name.length(), 100))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_-]", "");
    }
}
