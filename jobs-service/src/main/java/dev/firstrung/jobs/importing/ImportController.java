package dev.firstrung.jobs.importing;

import dev.firstrung.http.security.Caller;
import dev.firstrung.jobs.company.Membership;
import dev.firstrung.jobs.posting.Copies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Flux;

@RestController
@Tag(name = "Postings")
class ImportController {

    private final Membership membership;
    private final PostingImport postings;

    ImportController(Membership membership, PostingImport postings) {
        this.membership = membership;
        this.postings = postings;
    }

    /**
     * Up to 10,000 lines, each a posting in this service's form or a schema.org JobPosting. A new posting that says the same as another
     * of the company, for the same places, is rejected with the other's id, unless {@code allowDuplicate} is given.
     */
    @Operation(summary = "Creates and updates up to 10,000 postings, a line each; answers a line each")
    @PostMapping(
            path = "/api/v1/companies/{companyId}/jobs/import",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<ImportAnswer> run(
            @PathVariable String companyId,
            @RequestParam(defaultValue = "false") boolean allowDuplicate,
            @RequestBody Flux<DataBuffer> body,
            Caller caller) {
        return membership
                .require(companyId, caller)
                .flatMapMany(company -> postings.run(company, present(body), Copies.of(allowDuplicate)));
    }

    /** A missing body is told as one without lines, rather than as a line of the answer that failed. */
    private static Flux<DataBuffer> present(Flux<DataBuffer> body) {
        return body.onErrorResume(ServerWebInputException.class, missing -> Flux.empty());
    }
}
