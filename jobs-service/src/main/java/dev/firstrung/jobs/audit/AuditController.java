package dev.firstrung.jobs.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.jobs.schemaorg.PostingSource;
import dev.firstrung.jobs.terms.FactsReader;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.PostingText;
import dev.firstrung.jobs.terms.ReadText;
import dev.firstrung.jobs.terms.TermsReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@Tag(name = "Postings")
class AuditController {

    private final PostingSource source;
    private final TermsReader terms;
    private final FactsReader facts;
    private final Auditor auditor;

    AuditController(PostingSource source, TermsReader terms, FactsReader facts, Auditor auditor) {
        this.source = source;
        this.terms = terms;
        this.facts = facts;
        this.auditor = auditor;
    }

    /** What should be mended in a posting, of which nothing is kept. */
    @Operation(summary = "What should be mended in a posting, of which nothing is kept")
    @PostMapping(path = "/api/v1/jobs/audit", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<AuditedView> audit(@RequestBody JsonNode body, Caller caller) {
        return audited(() -> PostingSource.posting(body), caller);
    }

    /** The same of a JobPosting of schema.org, a page, HTML or text whose first line is the title. */
    @Operation(summary = "What should be mended in a posting, of which nothing is kept")
    @PostMapping(
            path = "/api/v1/jobs/audit",
            consumes = {PostingSource.LD_JSON, MediaType.TEXT_HTML_VALUE, MediaType.TEXT_PLAIN_VALUE})
    Mono<AuditedView> auditText(
            @RequestBody String body, @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, Caller caller) {
        return audited(() -> source.posting(type, body), caller);
    }

    private Mono<AuditedView> audited(Supplier<JsonNode> body, Caller caller) {
        return PostingText.reading(() -> {
            caller.require(Role.EMPLOYER);
            PostingTerms posting = terms.read(body.get()).terms();
            ReadText read = facts.readText(posting.title(), posting.description());
            return new AuditedView(
                    posting.title(),
                    posting.description(),
                    AuditView.of(auditor.audit(posting, read.facts(), read.text())));
        });
    }

    /** The audit and the texts that its places count in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditedView(
            String title,
            @Nullable String description,
            @JsonUnwrapped AuditView audit) {}
}
