package dev.firstrung.benchmarks.extraction;

import java.util.Comparator;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param start the first token
 * @param end the token after the last
 */
record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> IN_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return IN_ORDER.compare(this, other);
    }
}
