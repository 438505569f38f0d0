package dev.firstrung.skills.posting;

/**
 * A line or sentence of a posting and what it speaks of.
 *
 * @param start its first character in {@link PostingFacts#text()}
 * @param end the offset after its last
 * @param preferred whether it tells a wish, by its heading or its words
 */
public record Passage(int start, int end, String text, Topic topic, boolean preferred) {

    /** What a passage speaks of. */
    public enum Topic {
        TITLE,
        INTRODUCTION,
        DEMANDS,
        DUTIES,
        EMPLOYER,
        BENEFITS,
        LAW
    }

    static Passage of(Segment segment) {
        Topic topic = switch (segment.section()) {
            case TITLE -> Topic.TITLE;
            case INTRO -> Topic.INTRODUCTION;
            case REQUIRED, PREFERRED -> Topic.DEMANDS;
            case DUTIES -> Topic.DUTIES;
            case COMPANY -> Topic.EMPLOYER;
            case BENEFITS -> Topic.BENEFITS;
            case LEGAL -> Topic.LAW;
        };
        return new Passage(segment.start(), segment.end(), segment.text(), topic, segment.preferred());
    }
}
