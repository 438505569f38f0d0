package dev.firstrung.engine;

import java.util.Objects;

/**
 * An entry of a ranking.
 *
 * @param id of the job or the candidate
 * @param score 0 to 100
 */
public record Ranked(String id, int score) implements Comparable<Ranked> {

    public Ranked {
        Objects.requireNonNull(id, "id");
    }

    /** Best first: score descending, then id ascending. */
    @Override
    public int compareTo(Ranked other) {
        return score != other.score ? Integer.compare(other.score, score) : id.compareTo(other.id);
    }
}
