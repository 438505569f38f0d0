package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchState.LedgerLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points of all ledger lines of one criterion. */
record LedgerSummary(String criterion, int points, int possible) {

    /** One line a criterion, in the ledger's order. */
    static List<LedgerSummary> of(List<LedgerLine> ledger) {
        Map<String, LedgerSummary> byCriterion = new LinkedHashMap<>();
        for (LedgerLine line : ledger) {
            byCriterion.merge(
                    line.criterion(),
                    new LedgerSummary(line.criterion(), line.points(), line.possible()),
                    LedgerSummary::plus);
        }
        return new ArrayList<>(byCriterion.values());
    }

    private LedgerSummary plus(LedgerSummary other) {
        return new LedgerSummary(criterion, points + other.points, possible + other.possible);
    }
}
