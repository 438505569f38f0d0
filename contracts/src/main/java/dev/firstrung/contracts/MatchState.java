package dev.firstrung.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scored pair that is among the best of its candidate or of its job, with the whole explanation.
 *
 * @param sequence grows with every change of this candidate's list, so that a late writer can tell that it is late
 * @param change whether the pair entered the list or was there already; leaving it is a tombstone
 * @param score 0 to 100, the sum of the ledger's points
 * @param modelVersion the fit model that gave the score
 * @param candidateVersion version of the {@link CandidateState} scored
 * @param jobVersion version of the {@link JobState} scored
 * @param computedAt time of the event that led to the score
 */
public record MatchState(
        String candidateId,
        String jobId,
        String companyId,
        String title,
        long sequence,
        Change change,
        int score,
        Band band,
        boolean visibleToEmployer,
        List<LedgerLine> ledger,
        String modelVersion,
        long candidateVersion,
        long jobVersion,
        Instant computedAt) {

    public MatchState {
        Objects.requireNonNull(companyId, "companyId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(computedAt, "computedAt");
        ledger = List.copyOf(ledger);
        int sum = ledger.stream().mapToInt(LedgerLine::points).sum();
        if (sum != score) {
            throw new IllegalArgumentException("the ledger must sum to the score");
        }
    }

    public MatchKey key() {
        return new MatchKey(candidateId, jobId);
    }

    /** What happened to the pair. */
    public enum Change {
        APPEARED,
        CHANGED
    }

    /** How good the fit is, best first. */
    public enum Band {
        STRONG,
        GOOD,
        STRETCH
    }

    /**
     * One line of the points ledger.
     *
     * @param criterion stable name of the criterion, such as {@code REQUIRED_SKILLS}
     * @param possible points that a perfect candidate gets; all lines of a ledger sum to 100
     * @param missing what would earn the rest
     */
    public record LedgerLine(String criterion, int points, int possible, List<Because> because, List<String> missing) {
        public LedgerLine {
            Objects.requireNonNull(criterion, "criterion");
            because = List.copyOf(because);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A reason: the profile's item and the posting's line that met.
     *
     * @param path how a related skill leads to the one asked for, or null
     */
    public record Because(
            @Nullable String profile,
            @Nullable String posting,
            @Nullable String path) {}
}
