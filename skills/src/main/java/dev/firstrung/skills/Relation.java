package dev.firstrung.skills;

/**
 * A fact about two skills: holding the one gives {@code percent} of the other.
 *
 * @param kind what the fact is
 * @param code the other skill
 * @param percent 1 to 100
 */
public record Relation(Kind kind, String code, int percent) {

    /** IMPLIES and PART_OF hold in the direction they are written; ALTERNATIVE_TO holds both ways. */
    public enum Kind {
        IMPLIES,
        PART_OF,
        ALTERNATIVE_TO
    }

    public Relation {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent must be 1 to 100, was " + percent);
        }
    }
}
