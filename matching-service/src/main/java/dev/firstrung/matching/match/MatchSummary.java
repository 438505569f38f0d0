package dev.firstrung.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Band;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match in a list.
 *
 * @param company the company's name; absent while it isn't known here
 */
@JsonInclude(Include.NON_NULL)
record MatchSummary(
        String jobId,
        String title,
        String companyId,
        @Nullable String company,
        int score,
        Band band,
        String modelVersion,
        Instant computedAt,
        List<LedgerSummary> ledger) {

    static MatchSummary of(MatchState match, @Nullable String company) {
        return new MatchSummary(
                match.jobId(),
                match.title(),
                match.companyId(),
                company,
                match.score(),
                match.band(),
                match.modelVersion(),
                match.computedAt(),
                LedgerSummary.of(match.ledger()));
    }
}
