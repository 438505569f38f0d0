package dev.firstrung.engine;

import java.util.List;
import java.util.Objects;

/**
 * One line of the points ledger. Each required and each preferred skill has a line of its own, every other stated criterion one.
 *
 * @param points 0 to {@code possible}
 * @param possible points that a perfect candidate gets; over all lines of a ledger they sum to 100
 * @param because what earned the points
 * @param missing what would earn the rest
 */
public record LedgerLine(Criterion criterion, int points, int possible, List<Because> because, List<String> missing) {

    public LedgerLine {
        Objects.requireNonNull(criterion, "criterion");
        if (points < 0 || points > possible) {
            throw new IllegalArgumentException("points must be 0 to " + possible + ", was " + points);
        }
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }
}
