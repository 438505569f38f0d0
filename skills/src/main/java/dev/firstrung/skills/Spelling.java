package dev.firstrung.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Finds the known name that a misspelt one, or a longer wording around one, probably means. */
final class Spelling {

    private static final int LEAST_FOR_SWAPS = 5;
    private static final int LEAST_FOR_ONE = 4;
    private static final int LEAST_FOR_TWO = 10;

    private final SortedMap<String, Term> byKey;

    Spelling(SortedMap<String, Term> byKey) {
        this.byKey = byKey;
    }

    /** The nearest of the names that begin alike, of equally near ones the first by its letters; else the longest sure name inside. */
    Optional<Term> nearest(String written) {
        return misspelt(Token.key(written)).or(() -> inside(Token.of(written)));
    }

    private Optional<Term> misspelt(String key) {
        if (key.length() < LEAST_FOR_ONE) {
            return Optional.empty();
        }
        Term nearest = null;
        int least = (key.length() < LEAST_FOR_TWO ? 1 : 2) + 1;
        String first = key.substring(0, 1);
        for (Map.Entry<String, Term> known :
                byKey.subMap(first, first + Character.MAX_VALUE).entrySet()) {
            int distance = distance(key, known.getKey(), least);
            if (distance < least && known.getKey().length() >= LEAST_FOR_ONE) {
                least = distance;
                nearest = known.getValue();
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Edits from one to the other; the same letters in another order are one. At most {@code most}. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) >= most) {
            return most;
        }
        return a.length() >= LEAST_FOR_SWAPS && sorted(a).equals(sorted(b)) ? 1 : Math.min(most, edits(a, b));
    }

    private static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** Levenshtein, Soviet Physics Doklady 10 (1966). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private Optional<Term> inside(List<Token> words) {
        Term longest = null;
        int most = 0;
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (Token word : words.subList(from, words.size())) {
                key.append(word.text());
                Term known = byKey.get(key.toString());
                if (known != null && !known.ambiguous() && key.length() > most) {
                    longest = known;
                    most = key.length();
                }
            }
        }
        return Optional.ofNullable(longest);
    }
}
