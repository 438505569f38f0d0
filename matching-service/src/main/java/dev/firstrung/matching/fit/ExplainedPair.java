package dev.firstrung.matching.fit;

import dev.firstrung.contracts.MatchState.Band;
import dev.firstrung.contracts.MatchState.Because;
import dev.firstrung.contracts.MatchState.LedgerLine;
import dev.firstrung.engine.FitScore;
import java.util.List;

/** The model's answer for one pair, in the terms of the wire. */
public final class ExplainedPair {

    private ExplainedPair() {}

    public static Band band(FitScore fit) {
        return band(fit.score());
    }

    /** The band of a score of 0 to 100. */
    public static Band band(int score) {
        return Band.valueOf(dev.firstrung.engine.Band.of(score).name());
    }

    public static List<LedgerLine> ledger(FitScore fit) {
        return fit.ledger().stream().map(ExplainedPair::line).toList();
    }

    private static LedgerLine line(dev.firstrung.engine.LedgerLine line) {
        return new LedgerLine(
                line.criterion().name(),
                line.points(),
                line.possible(),
                line.because().stream()
                        .map(b -> new Because(b.profile(), b.posting(), b.path()))
                        .toList(),
                line.missing());
    }
}
