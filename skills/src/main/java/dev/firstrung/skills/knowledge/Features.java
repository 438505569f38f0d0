package dev.firstrung.skills.knowledge;

import java.util.Arrays;

/** What the tagger looks at: a word, its neighbours, their forms, and what the dictionaries and the sentence say. */
final class Features {

    private static final int EDGE = 0x5EED;

    private final Sentence sentence;
    private final int likely;
    private int[] found = new int[128];
    private int count;

    /**
     * @param likely from 0 to 6, how likely the sentence names something to be known at all
     */
    Features(Sentence sentence, int likely) {
        this.sentence = sentence;
        this.likely = likely;
    }

    int[] at(int i) {
        count = 0;
        add(Hash.of(0, 0));
        words(i);
        forms(i);
        known(i);
        phrases(i);
        names(i);
        classes(i);
        place(i);
        return Arrays.copyOf(found, count);
    }

    private void words(int i) {
        int[] keys = sentence.keys;
        int two = of(keys, i - 2);
        int before = of(keys, i - 1);
        int here = keys[i];
        int after = of(keys, i + 1);
        int next = of(keys, i + 2);
        add(Hash.of(1, here));
        add(Hash.of(2, before));
        add(Hash.of(3, after));
        add(Hash.of(4, two));
        add(Hash.of(5, next));
        add(Hash.of(6, before, here));
        add(Hash.of(7, here, after));
        add(Hash.of(8, before, after));
        add(Hash.of(9, two, before));
        add(Hash.of(10, after, next));
    }

    private void forms(int i) {
        String key = sentence.words.get(i).key();
        int prefix = 0;
        int suffix = 0;
        for (int length = 1; length <= 4 && length < key.length(); length++) {
            prefix = prefix * 31 + key.charAt(length - 1);
            suffix = suffix * 31 + key.charAt(key.length() - length);
            add(Hash.of(11, length, prefix));
            add(Hash.of(12, length, suffix));
        }
        int[] shapes = sentence.shapes;
        add(Hash.of(13, shapes[i], i == 0 ? 1 : 0));
        add(Hash.of(14, of(shapes, i - 1)));
        add(Hash.of(15, of(shapes, i + 1)));
        add(Hash.of(16, of(shapes, i - 1), shapes[i], of(shapes, i + 1)));
        add(Hash.of(17, Math.min(12, key.length()), shapes[i]));
    }

    private void known(int i) {
        int[] skills = sentence.skills;
        int here = skills[i];
        add(Hash.of(20, here));
        add(Hash.of(21, of(skills, i - 1)));
        add(Hash.of(22, of(skills, i + 1)));
        add(Hash.of(23, of(skills, i - 1), here, of(skills, i + 1)));
        add(Hash.of(24, here, of(sentence.keys, i - 1)));
        add(Hash.of(25, here, of(sentence.keys, i + 1)));
        add(Hash.of(26, here, sentence.bulk, Math.min(sentence.knownSkills, 3)));
        add(Hash.of(27, here, sentence.cues[i]));
        add(Hash.of(28, here, sentence.tone));
        int[] tools = sentence.tools;
        add(Hash.of(29, tools[i]));
        add(Hash.of(30, tools[i], here));
        add(Hash.of(31, of(tools, i - 1), tools[i], of(tools, i + 1)));
        add(Hash.of(32, tools[i], sentence.shapes[i]));
        int item = item(i, -1);
        int nextItem = item(i, 1);
        add(Hash.of(33, item));
        add(Hash.of(34, nextItem));
        add(Hash.of(35, item, nextItem));
        add(Hash.of(36, likely));
        add(Hash.of(37, likely, here));
        add(Hash.of(38, likely, sentence.phrases[i]));
        add(Hash.of(39, likely, sentence.shapes[i]));
    }

    private void phrases(int i) {
        int[] phrases = sentence.phrases;
        int here = phrases[i];
        add(Hash.of(40, here));
        add(Hash.of(41, of(phrases, i - 1)));
        add(Hash.of(42, of(phrases, i + 1)));
        add(Hash.of(43, of(phrases, i - 1), here));
        add(Hash.of(44, here, of(phrases, i + 1)));
        add(Hash.of(45, here, sentence.skills[i]));
        add(Hash.of(46, here, sentence.tone));
        add(Hash.of(47, here, sentence.cues[i]));
        add(Hash.of(48, here, of(sentence.keys, i - 1)));
        add(Hash.of(49, here, of(sentence.keys, i + 1)));
        add(Hash.of(50, here, sentence.shapes[i]));
    }

    private void names(int i) {
        int[] knowledge = sentence.knowledge;
        int[] technology = sentence.technology;
        int[] occupations = sentence.occupations;
        add(Hash.of(51, knowledge[i]));
        add(Hash.of(52, technology[i]));
        add(Hash.of(53, sentence.competences[i]));
        add(Hash.of(54, occupations[i]));
        add(Hash.of(55, knowledge[i], likely));
        add(Hash.of(56, technology[i], likely));
        add(Hash.of(57, knowledge[i], sentence.skills[i]));
        add(Hash.of(58, technology[i], sentence.skills[i]));
        add(Hash.of(80, of(knowledge, i - 1), knowledge[i], of(knowledge, i + 1)));
        add(Hash.of(81, of(technology, i - 1), technology[i], of(technology, i + 1)));
        add(Hash.of(82, of(occupations, i - 1), of(occupations, i + 1)));
    }

    private void classes(int i) {
        int[] classes = sentence.classes;
        for (int distance = -2; distance <= 2; distance++) {
            add(Hash.of(60, distance, of(classes, i + distance)));
            if (Math.abs(distance) < 2) {
                add(Hash.of(61, distance, of(sentence.sorts, i + distance)));
            }
        }
        add(Hash.of(62, of(classes, i - 1), classes[i], of(classes, i + 1)));
        add(Hash.of(63, classes[i], sentence.shapes[i]));
        add(Hash.of(64, classes[i], sentence.skills[i]));
    }

    private void place(int i) {
        int[] keys = sentence.keys;
        add(Hash.of(70, sentence.cues[i]));
        add(Hash.of(71, sentence.cues[i], of(keys, i - 1)));
        add(Hash.of(72, sentence.bulk));
        add(Hash.of(73, sentence.tone));
        add(Hash.of(74, Math.min(sentence.knownSkills, 4), sentence.shapes[i]));
        add(Hash.of(75, i == 0 ? 1 : 0, i == keys.length - 1 ? 1 : 0));
    }

    /** What is known of the neighbour in a list, beyond its separators; {@link #EDGE} outside of a list. */
    private int item(int i, int step) {
        int at = i + step;
        while (at >= 0
                && at < sentence.size()
                && Sentence.SEPARATORS.contains(sentence.words.get(at).key())) {
            at += step;
        }
        return at >= 0 && at < sentence.size() && at != i + step ? sentence.skills[at] : EDGE;
    }

    private void add(int feature) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = feature;
    }

    private static int of(int[] values, int i) {
        return i < 0 || i >= values.length ? EDGE : values[i];
    }
}
