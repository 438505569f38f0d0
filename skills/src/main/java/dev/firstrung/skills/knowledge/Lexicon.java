package dev.firstrung.skills.knowledge;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What is known of words and phrases before any sentence is looked at.
 *
 * @param classes by word: the parts of speech it can be (a bit each) and the sort of thing it names as a noun
 * @param tools phrases that people list as tools they know
 * @param names by phrase: which public classifications have it as a name, a bit each ({@link #KNOWLEDGE} and the others)
 * @param phrases by phrase: how often, of its occurrences in the training text, it was marked; 0 for an unknown phrase
 */
record Lexicon(Table classes, Table tools, Table names, IntUnaryOperator phrases) {

    /** ESCO's knowledge concepts. */
    static final int KNOWLEDGE = 1;
    /** ESCO's skills and competences: what people do. */
    static final int COMPETENCE = 2;
    /** O*NET's examples of technology, GitHub's topics, Devicon's and Linguist's names. */
    static final int TECHNOLOGY = 4;
    /** ESCO's occupations. */
    static final int OCCUPATION = 8;

    static final int LONGEST_NAME = 6;

    static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_TOOL = 4;

    /** Parts of speech and ending as one number; 0 to 3 for a word that no dictionary has. */
    int wordClass(String key) {
        int index = index(key);
        int ending = key.endsWith("ing") ? 1 : key.endsWith("ed") ? 2 : key.endsWith("s") ? 3 : 0;
        return (index < 0 ? 0 : classes.at(index) * 4) + ending;
    }

    int nounSort(String key) {
        int index = index(key);
        return index < 0 ? 0 : classes.at(index + 1);
    }

    private int index(String key) {
        int index = classes.find(Hash.of(key));
        for (String stem : index >= 0 ? List.<String>of() : stems(key)) {
            index = classes.find(Hash.of(stem));
            if (index >= 0) {
                break;
            }
        }
        return index;
    }

    private static List<String> stems(String key) {
        int length = key.length();
        if (key.endsWith("ies")) {
            return List.of(key.substring(0, length - 1), key.substring(0, length - 3) + "y");
        }
        if (key.endsWith("s")) {
            return List.of(key.substring(0, length - 1));
        }
        if (key.endsWith("ed")) {
            return List.of(key.substring(0, length - 2), key.substring(0, length - 1));
        }
        return key.endsWith("ing")
                ? List.of(key.substring(0, length - 3), key.substring(0, length - 3) + "e")
                : List.of();
    }

    /** For each word 0, or twice the bucket of the longest known phrase there, plus one inside of it. */
    int[] phraseMarks(int[] keys) {
        return marks(keys, LONGEST_PHRASE, phrases);
    }

    int[] toolMarks(int[] keys) {
        return marks(keys, LONGEST_TOOL, tools::value);
    }

    /** For each word 0, or which part it is of the longest name there: 1 the first, 2 inner, 3 the last, 4 the whole. */
    int[] nameMarks(int[] keys, int kind) {
        int[] marks = new int[keys.length];
        int at = 0;
        while (at < keys.length) {
            int end = at;
            int hash = 0;
            for (int next = at; next < Math.min(keys.length, at + LONGEST_NAME); next++) {
                hash = Hash.of(hash, keys[next]);
                end = (names.value(hash) & kind) != 0 ? next + 1 : end;
            }
            for (int i = at; i < end; i++) {
                marks[i] = end - at == 1 ? 4 : i == at ? 1 : i == end - 1 ? 3 : 2;
            }
            at = Math.max(end, at + 1);
        }
        return marks;
    }

    private static int[] marks(int[] keys, int longest, IntUnaryOperator known) {
        int[] marks = new int[keys.length];
        int at = 0;
        while (at < keys.length) {
            int end = at;
            int bucket = 0;
            int hash = 0;
            for (int next = at; next < Math.min(keys.length, at + longest); next++) {
                hash = Hash.of(hash, keys[next]);
                int found = known.applyAsInt(hash);
                if (found != 0) {
                    end = next + 1;
                    bucket = found;
                }
            }
            for (int i = at; i < end; i++) {
                marks[i] = bucket * 2 + (i == at ? 0 : 1);
            }
            at = Math.max(end, at + 1);
        }
        return marks;
    }

    static int phrase(List<Word> words, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = Hash.of(hash, Hash.of(words.get(i).key()));
        }
        return hash;
    }
}
