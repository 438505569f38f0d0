package dev.firstrung.skills.knowledge;

import java.util.Arrays;

/** A sentence to learn from. */
final class Example {

    private final MarkedSentence source;
    private final Sentence sentence;
    private final int[] tags;

    Example(MarkedSentence source, Sentence sentence, int[] tags) {
        this.source = source;
        this.sentence = sentence;
        this.tags = tags.clone();
    }

    MarkedSentence source() {
        return source;
    }

    Sentence sentence() {
        return sentence;
    }

    int[] tags() {
        return tags.clone();
    }

    boolean marked() {
        return Arrays.stream(tags).anyMatch(tag -> tag == Tags.BEGINS);
    }
}
