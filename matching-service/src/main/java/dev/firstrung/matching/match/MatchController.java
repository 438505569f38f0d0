package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.engine.FitModel;
import dev.firstrung.http.paging.Cursor;
import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import dev.firstrung.matching.fit.EngineInputs;
import dev.firstrung.matching.projection.CandidateInputs;
import dev.firstrung.matching.projection.CandidateInputs.Input;
import dev.firstrung.matching.projection.Matches;
import dev.firstrung.matching.projection.Matches.After;
import dev.firstrung.matching.projection.OpenJobs;
import dev.firstrung.matching.projection.OpenJobs.OpenJob;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A candidate's own matches. */
@RestController
@Tag(name = "Matches")
@RequestMapping("/api/v1/matches")
@PreAuthorize("hasRole('CANDIDATE')")
class MatchController {

    private static final ProblemType UNKNOWN_MODEL =
            new ProblemType("unknown-model-version", HttpStatus.NOT_FOUND, "This model version is not known here");

    private final Matches matches;
    private final CandidateInputs inputs;
    private final OpenJobs openJobs;
    private final CompanyNames companyNames;
    private final FitModel model;
    private final WhatIf whatIf;

    MatchController(
            Matches matches,
            CandidateInputs inputs,
            OpenJobs openJobs,
            CompanyNames companyNames,
            FitModel model,
            WhatIf whatIf) {
        this.matches = matches;
        this.inputs = inputs;
        this.openJobs = openJobs;
        this.companyNames = companyNames;
        this.model = model;
        this.whatIf = whatIf;
    }

    @Operation(summary = "The caller's best open roles, best first")
    @GetMapping
    Mono<Page<MatchSummary>> list(Caller caller, PageRequest request) {
        return matches.of(caller.account().value(), after(request.cursor()), request.fetch())
                .collectList()
                .flatMap(companyNames::summaries)
                .map(found -> Page.of(found, request, match -> Cursor.of(match.score(), match.jobId())));
    }

    static @Nullable After after(@Nullable Cursor cursor) {
        return cursor == null ? null : new After(Math.toIntExact(Math.clamp(cursor.number(0), 0, 100)), cursor.text(1));
    }

    @GetMapping("/{jobId}")
    @Operation(
            summary = "The whole ledger of the caller's fit with an open job",
            description =
                    "With version, the name of a model version, the score is computed anew from the stored inputs.")
    Mono<MatchDetails> explain(
            Caller caller, @PathVariable String jobId, @RequestParam(required = false) @Nullable String version) {
        if (jobId.isBlank()) {
            return Mono.error(noSuchMatch());
        }
        String candidateId = caller.account().value();
        if (version != null) {
            return requireModel(version)
                    .then(Mono.defer(() -> compute(candidateId, jobId)))
                    .switchIfEmpty(Mono.error(MatchController::noSuchMatch));
        }
        return matches.find(new MatchKey(candidateId, jobId))
                .flatMap(match ->
                        companyNames.with(match.companyId(), name -> MatchDetails.kept(match, name.orElse(null))))
                .switchIfEmpty(Mono.defer(() -> compute(candidateId, jobId)))
                .switchIfEmpty(Mono.error(MatchController::noSuchMatch));
    }

    private Mono<Void> requireModel(String version) {
        // in a query a plus that isn't encoded means a blank, and a version's name has one
        return version.replace(' ', '+').equals(model.version())
                ? Mono.empty()
                : Mono.error(() -> new ApiException(
                        UNKNOWN_MODEL, "This service scores with " + model.version() + " and knows no other model"));
    }

    private Mono<MatchDetails> compute(String candidateId, String jobId) {
        requireOpenJobs(openJobs);
        return Mono.justOrEmpty(openJobs.find(jobId))
                .zipWith(inputs.find(candidateId))
                .flatMap(pair -> compute(pair.getT2(), pair.getT1()));
    }

    private Mono<MatchDetails> compute(Input candidate, OpenJob job) {
        var fit = model.score(EngineInputs.candidate(candidate.state()), job.input());
        return companyNames.with(
                job.state().companyId(), name -> MatchDetails.computed(candidate, job, fit, name.orElse(null)));
    }

    @Operation(summary = "What more skills would unlock: the open roles that would be in a higher band")
    @PostMapping("/what-if")
    Mono<WhatIf.Answer> whatIf(Caller caller, @Valid @RequestBody WhatIf.Question question) {
        requireOpenJobs(openJobs);
        return inputs.find(caller.account().value())
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("You have no profile yet")))
                .flatMap(input -> Mono.fromCallable(() -> whatIf.answer(input.state(), question))
                        .subscribeOn(Schedulers.parallel()))
                .flatMap(whatIf::withCompanies);
    }

    static void requireOpenJobs(OpenJobs openJobs) {
        if (!openJobs.isComplete()) {
            throw new ApiException(ProblemType.UNAVAILABLE, "The open jobs are still being read; try again soon")
                    .withHeader("Retry-After", "2");
        }
    }

    private static ApiException noSuchMatch() {
        return ApiException.notFound("No open job has this id, or you have no profile yet");
    }
}
