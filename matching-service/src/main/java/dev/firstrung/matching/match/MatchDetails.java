package dev.firstrung.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Band;
import dev.firstrung.contracts.MatchState.LedgerLine;
import dev.firstrung.engine.FitScore;
import dev.firstrung.engine.Ineligibility;
import dev.firstrung.matching.fit.ExplainedPair;
import dev.firstrung.matching.projection.CandidateInputs.Input;
import dev.firstrung.matching.projection.OpenJobs.OpenJob;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match with its whole ledger.
 *
 * @param company the company's name; absent while it isn't known here
 * @param band absent when the pair is not eligible
 * @param ineligibleBecause the hard limits that stand against the pair; empty when it is eligible
 */
@JsonInclude(Include.NON_NULL)
record MatchDetails(
        String jobId,
        String candidateId,
        String title,
        String companyId,
        @Nullable String company,
        int score,
        @Nullable Band band,
        boolean eligible,
        List<Limit> ineligibleBecause,
        List<LedgerLine> ledger,
        String modelVersion,
        long candidateVersion,
        long jobVersion,
        Instant computedAt) {

    /** A hard limit: a stable name, and the reason in plain English. */
    record Limit(String reason, String text) {
        private static Limit of(Ineligibility limit) {
            return new Limit(limit.reason().name(), limit.text());
        }
    }

    static MatchDetails kept(MatchState match, @Nullable String company) {
        return new MatchDetails(
                match.jobId(),
                match.candidateId(),
                match.title(),
                match.companyId(),
                company,
                match.score(),
                match.band(),
                true,
                List.of(),
                match.ledger(),
                match.modelVersion(),
                match.candidateVersion(),
                match.jobVersion(),
                match.computedAt());
    }

    static MatchDetails computed(Input candidate, OpenJob job, FitScore fit, @Nullable String company) {
        Instant later =
                candidate.publishedAt().isAfter(job.publishedAt()) ? candidate.publishedAt() : job.publishedAt();
        return new MatchDetails(
                job.state().jobId(),
                candidate.state().candidateId(),
                job.state().title(),
                job.state().companyId(),
                company,
                fit.score(),
                fit.eligible() ? ExplainedPair.band(fit) : null,
                fit.eligible(),
                fit.ineligibleBecause().stream().map(Limit::of).toList(),
                ExplainedPair.ledger(fit),
                fit.modelVersion(),
                candidate.state().version(),
                job.state().version(),
                later);
    }
}
