package dev.firstrung.engine;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of a scan: eligible, at least the threshold, at most {@code limit} of them. */
final class BestFirst implements ScoreVisitor {

    private final int limit;
    private final int threshold;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(Comparator.reverseOrder());

    BestFirst(int limit, int threshold) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative, was " + limit);
        }
        this.limit = limit;
        this.threshold = threshold;
    }

    @Override
    public void visit(String id, int score, boolean eligible) {
        if (!eligible || score < threshold || limit == 0) {
            return;
        }
        Ranked worst = worstFirst.peek();
        if (worst == null || worstFirst.size() < limit) {
            worstFirst.add(new Ranked(id, score));
        } else if (score > worst.score() || (score == worst.score() && id.compareTo(worst.id()) < 0)) {
            worstFirst.poll();
            worstFirst.add(new Ranked(id, score));
        }
    }

    /** The best, best first. */
    List<Ranked> best() {
        return worstFirst.stream().sorted().toList();
    }
}
