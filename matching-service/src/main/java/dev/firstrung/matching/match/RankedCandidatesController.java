package dev.firstrung.matching.match;

import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Band;
import dev.firstrung.contracts.MatchState.LedgerLine;
import dev.firstrung.http.paging.Cursor;
import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import dev.firstrung.matching.projection.Companies;
import dev.firstrung.matching.projection.Matches;
import dev.firstrung.matching.projection.OpenJobs;
import dev.firstrung.matching.projection.OpenJobs.OpenJob;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who fits a posting, for members of its company: blind. */
@RestController
@Tag(name = "Ranked candidates")
@PreAuthorize("hasRole('EMPLOYER')")
class RankedCandidatesController {

    private final Matches matches;
    private final OpenJobs openJobs;
    private final Companies companies;

    RankedCandidatesController(Matches matches, OpenJobs openJobs, Companies companies) {
        this.matches = matches;
        this.openJobs = openJobs;
        this.companies = companies;
    }

    /** A candidate as an employer sees them before they agree to more. */
    record RankedCandidate(String candidateId, int score, Band band, List<LedgerLine> ledger) {
        private static RankedCandidate of(MatchState match) {
            return new RankedCandidate(
                    match.candidateId(), match.score(), match.band(), BlindLedger.of(match.ledger()));
        }
    }

    @Operation(summary = "Who fits a posting, best first and without names; for members of its company")
    @GetMapping("/api/v1/jobs/{jobId}/candidates")
    Mono<Page<RankedCandidate>> list(Caller caller, @PathVariable String jobId, PageRequest request) {
        return requireMember(caller, jobId)
                .then(Mono.defer(() -> Page.of(
                        matches.ofJob(jobId, MatchController.after(request.cursor()), request.fetch())
                                .map(RankedCandidate::of),
                        request,
                        candidate -> Cursor.of(candidate.score(), candidate.candidateId()))));
    }

    private Mono<CompanyState> requireMember(Caller caller, String jobId) {
        MatchController.requireOpenJobs(openJobs);
        OpenJob job = openJobs.find(jobId).orElseThrow(() -> ApiException.notFound("No open job has this id"));
        return companies
                .find(job.state().companyId())
                .filter(company -> company.members().contains(caller.account().value()))
                .switchIfEmpty(Mono.error(() -> new ApiException(
                        ProblemType.FORBIDDEN, "Only members of the posting's company see who fits it")));
    }
}
