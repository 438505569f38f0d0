package dev.firstrung.jobs.jsonld;

import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.jobs.company.Companies;
import dev.firstrung.jobs.posting.Posting;
import dev.firstrung.jobs.posting.VisiblePostings;
import dev.firstrung.jobs.schemaorg.PostingSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Postings")
class JobPostingLdController {

    private final VisiblePostings postings;
    private final Companies companies;

    JobPostingLdController(VisiblePostings postings, Companies companies) {
        this.postings = postings;
        this.companies = companies;
    }

    /** A posting as schema.org's JobPosting, for search engines; seen by whoever may see the posting. */
    @Operation(summary = "A posting as schema.org's JobPosting, for search engines")
    @GetMapping(path = "/api/v1/jobs/{id}.jsonld", produces = PostingSource.LD_JSON)
    Mono<ResponseEntity<JsonNode>> read(@PathVariable String id, @Nullable Caller caller) {
        return postings.byId(id, caller).flatMap(this::answer);
    }

    private Mono<ResponseEntity<JsonNode>> answer(Posting posting) {
        return companies
                .byId(posting.companyId())
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("The posting's company is gone")))
                .map(company -> ResponseEntity.ok()
                        .eTag(EntityTag.of(posting.version()).value())
                        .contentType(MediaType.parseMediaType(PostingSource.LD_JSON))
                        .body(JobPostingLd.of(posting, company)));
    }
}
