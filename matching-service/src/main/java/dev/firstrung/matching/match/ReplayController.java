package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchState;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.matching.fit.EngineInputs;
import dev.firstrung.matching.fit.ExplainedPair;
import dev.firstrung.matching.projection.CandidateInputs;
import dev.firstrung.matching.projection.CandidateInputs.Input;
import dev.firstrung.matching.projection.Matches;
import dev.firstrung.matching.projection.Matches.Kept;
import dev.firstrung.matching.projection.OpenJobs;
import dev.firstrung.matching.projection.OpenJobs.OpenJob;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** An operator's proof that stored scores are what the model gives: each is computed again from the stored inputs. */
@RestController
@Tag(name = "Operation")
@PreAuthorize("hasRole('OPERATOR')")
class ReplayController {

    private static final int MOST = 1_000;
    private static final int LOOKUPS_AT_ONCE = 16;

    private final Matches matches;
    private final CandidateInputs inputs;
    private final OpenJobs openJobs;
    private final FitModel model;

    ReplayController(Matches matches, CandidateInputs inputs, OpenJobs openJobs, FitModel model) {
        this.matches = matches;
        this.inputs = inputs;
        this.openJobs = openJobs;
        this.model = model;
    }

    /**
     * What a replay found.
     *
     * @param equal matches whose score and ledger came out the same
     * @param movedOn matches whose inputs or model are no longer those they were scored with; they are being scored again
     * @param different matches that came out differently from the same inputs: there should never be one
     * @param next where to go on; null at the end
     */
    record Replay(
            String modelVersion,
            int checked,
            long equal,
            long movedOn,
            List<Difference> different,
            @Nullable String next) {}

    /** A match that can't be repeated; the candidate's id names nobody. */
    record Difference(String candidateId, String jobId, int stored, int replayed) {}

    /** @param again null where inputs or model have moved on */
    private record Outcome(Kept kept, @Nullable FitScore again) {

        Optional<Difference> difference() {
            MatchState match = kept.match();
            return Optional.ofNullable(again)
                    .filter(replayed -> !replayed.eligible()
                            || replayed.score() != match.score()
                            || !ExplainedPair.ledger(replayed).equals(match.ledger()))
                    .map(replayed ->
                            new Difference(match.candidateId(), match.jobId(), match.score(), replayed.score()));
        }
    }

    @PostMapping("/api/v1/matches/replay")
    @Operation(
            summary = "Computes stored scores again from their inputs and compares",
            description = "Up to limit matches (1 to 1,000) after the one that next named.")
    Mono<Replay> replay(@RequestParam(defaultValue = "1000") int limit, @RequestParam(defaultValue = "") String after) {
        if (limit < 1 || limit > MOST) {
            throw ApiException.invalid("limit", "must be 1 to " + MOST);
        }
        MatchController.requireOpenJobs(openJobs);
        return matches.all(after, limit)
                .flatMapSequential(this::again, LOOKUPS_AT_ONCE)
                .collectList()
                .map(outcomes -> replay(outcomes, limit));
    }

    private Mono<Outcome> again(Kept kept) {
        MatchState match = kept.match();
        return inputs.find(match.candidateId())
                .zipWith(Mono.justOrEmpty(openJobs.find(match.jobId())))
                .publishOn(Schedulers.parallel())
                .map(pair -> compared(kept, pair.getT1(), pair.getT2()))
                .defaultIfEmpty(new Outcome(kept, null));
    }

    private Outcome compared(Kept kept, Input candidate, OpenJob job) {
        if (!isOf(kept.match(), candidate, job)) {
            return new Outcome(kept, null);
        }
        var again = new Outcome(kept, model.score(EngineInputs.candidate(candidate.state()), job.input()));
        // versions begin again when somebody returns, so another record of the same version may say something else
        boolean sameRecord = kept.candidateOffset() == candidate.offset();
        return again.difference().isPresent() && !sameRecord ? new Outcome(kept, null) : again;
    }

    private boolean isOf(MatchState match, Input candidate, OpenJob job) {
        return match.candidateVersion() == candidate.state().version()
                && match.jobVersion() == job.state().version()
                && match.modelVersion().equals(model.version());
    }

    private Replay replay(List<Outcome> outcomes, int limit) {
        List<Difference> different = outcomes.stream()
                .flatMap(outcome -> outcome.difference().stream())
                .toList();
        long movedOn =
                outcomes.stream().filter(outcome -> outcome.again() == null).count();
        String next = outcomes.size() < limit ? null : outcomes.getLast().kept().id();
        return new Replay(
                model.version(),
                outcomes.size(),
                outcomes.size() - movedOn - different.size(),
                movedOn,
                different,
                next);
    }
}
