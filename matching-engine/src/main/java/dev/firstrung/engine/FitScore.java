package dev.firstrung.engine;

import java.util.List;
import java.util.Objects;

/**
 * A fit score with its whole explanation.
 *
 * @param score 0 to 100, the sum of the ledger's points
 * @param eligible false when a hard limit stands against the pair; the score is given all the same
 * @param ineligibleBecause empty exactly when eligible
 * @param modelVersion the model that gave the score
 */
public record FitScore(
        int score,
        Band band,
        boolean eligible,
        List<Ineligibility> ineligibleBecause,
        List<LedgerLine> ledger,
        String modelVersion) {

    public FitScore {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(modelVersion, "modelVersion");
        ineligibleBecause = List.copyOf(ineligibleBecause);
        ledger = List.copyOf(ledger);
        int points = ledger.stream().mapToInt(LedgerLine::points).sum();
        int possible = ledger.stream().mapToInt(LedgerLine::possible).sum();
        if (points != score || possible != 100) {
            throw new IllegalArgumentException(
                    "a ledger of " + points + " of " + possible + " points doesn't explain a score of " + score);
        }
        if (eligible != ineligibleBecause.isEmpty()) {
            throw new IllegalArgumentException("a pair is eligible exactly when nothing stands against it");
        }
    }
}
