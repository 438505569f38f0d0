package dev.firstrung.jobs.posting;

import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.precondition.EntityTag;
import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import dev.firstrung.jobs.company.Membership;
import dev.firstrung.jobs.json.MergePatch;
import dev.firstrung.jobs.mongo.NewestFirst;
import dev.firstrung.jobs.schemaorg.PostingSource;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingText;
import dev.firstrung.jobs.terms.TermsReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Postings")
@RequestMapping("/api/v1")
class PostingController {

    private static final String STATUS_HEADER = "Upsert-Status";

    private final Postings postings;
    private final PostingEditing editing;
    private final Membership membership;
    private final TermsReader reader;
    private final PostingSource source;
    private final JsonMapper json;
    private final VisiblePostings visible;

    PostingController(
            Postings postings,
            PostingEditing editing,
            Membership membership,
            TermsReader reader,
            PostingSource source,
            JsonMapper json,
            VisiblePostings visible) {
        this.postings = postings;
        this.editing = editing;
        this.membership = membership;
        this.reader = reader;
        this.source = source;
        this.json = json;
        this.visible = visible;
    }

    /**
     * A new posting, of this service's form or schema.org's. One that says the same as another of the company, for the same places, is
     * refused with 409 and the other's address, unless {@code allowDuplicate} is given.
     */
    @TakesPosting("Posts a role; also a schema.org JobPosting, a page that holds one, HTML or text")
    @PostMapping(path = "/companies/{companyId}/jobs", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<PostingView>> create(
            @PathVariable String companyId,
            @RequestParam(defaultValue = "false") boolean allowDuplicate,
            @RequestBody JsonNode body,
            Caller caller) {
        return create(companyId, () -> PostingSource.posting(body), allowDuplicate, caller);
    }

    /** The same of a JobPosting of schema.org, a page that may hold one, HTML, or text whose first line is the title. */
    @Operation(summary = "Posts a role; also a schema.org JobPosting, a page that holds one, HTML or text")
    @PostMapping(
            path = "/companies/{companyId}/jobs",
            consumes = {PostingSource.LD_JSON, MediaType.TEXT_HTML_VALUE, MediaType.TEXT_PLAIN_VALUE})
    Mono<ResponseEntity<PostingView>> createFromText(
            @PathVariable String companyId,
            @RequestParam(defaultValue = "false") boolean allowDuplicate,
            @RequestBody String body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            Caller caller) {
        return create(companyId, () -> source.posting(type, body), allowDuplicate, caller);
    }

    private Mono<ResponseEntity<PostingView>> create(
            String companyId, Supplier<JsonNode> body, boolean allowDuplicate, Caller caller) {
        return membership
                .require(companyId, caller)
                .flatMap(company -> PostingText.reading(() -> reader.read(body.get()))
                        .flatMap(input -> editing.create(company, input, Copies.of(allowDuplicate))))
                .map(posting -> answer(created(posting), PostingViews.ofMember(posting)));
    }

    /** The company's postings of any status, newest first. */
    @Operation(summary = "The company's postings of any status, newest first; for its members")
    @GetMapping("/companies/{companyId}/jobs")
    Mono<Page<PostingView>> ofCompany(@PathVariable String companyId, Caller caller, PageRequest page) {
        return membership
                .require(companyId, caller)
                .flatMap(company -> Page.of(
                        postings.ofCompany(companyId, page),
                        page,
                        posting -> NewestFirst.after(posting.createdAt(), posting.id())))
                .map(found -> found.map(PostingViews::of));
    }

    /** 201 when created, else 200; the header {@code Upsert-Status} tells an update from no change. */
    @TakesPosting("Creates or replaces the posting with this id of the company's own")
    @PutMapping("/companies/{companyId}/jobs/external/{externalId}")
    Mono<ResponseEntity<PostingView>> upsert(
            @PathVariable String companyId,
            @PathVariable String externalId,
            @RequestParam(defaultValue = "false") boolean allowDuplicate,
            @RequestBody JsonNode body,
            Caller caller) {
        return membership
                .require(companyId, caller)
                .flatMap(company -> PostingText.reading(() -> sameId(reader.read(body), externalId))
                        .flatMap(input -> editing.upsert(company, externalId, input, Copies.of(allowDuplicate))))
                .onErrorMap(CopyOfAnother.class, e -> PostingProblems.copy(e.other()))
                .map(upserted -> answer(
                        (upserted.outcome() == Upserted.Outcome.CREATED
                                        ? created(upserted.posting())
                                        : ResponseEntity.ok())
                                .header(STATUS_HEADER, upserted.outcome().name()),
                        PostingViews.ofMember(upserted.posting())));
    }

    /** For a member of its company with the audit. */
    @Operation(summary = "One posting")
    @GetMapping("/jobs/{id}")
    Mono<ResponseEntity<PostingView>> read(@PathVariable String id, @Nullable Caller caller) {
        return visible.byId(id, caller)
                .flatMap(posting -> visible.isMember(posting, caller)
                        .map(member -> member ? PostingViews.ofMember(posting) : PostingViews.of(posting)))
                .map(view -> answer(ResponseEntity.ok(), view));
    }

    @TakesPosting("Replaces a posting")
    @PutMapping("/jobs/{id}")
    Mono<ResponseEntity<PostingView>> update(
            @PathVariable String id, @RequestBody JsonNode body, IfMatch ifMatch, Caller caller) {
        return own(id, caller, ifMatch)
                .flatMap(posting -> update(posting, () -> body))
                .map(posting -> answer(ResponseEntity.ok(), PostingViews.ofMember(posting)));
    }

    /** A merge patch of what {@link #read} gives. */
    @TakesPosting("Changes some fields of a posting, such as its status (JSON merge patch)")
    @PatchMapping(
            path = "/jobs/{id}",
            consumes = {"application/merge-patch+json", MediaType.APPLICATION_JSON_VALUE})
    Mono<ResponseEntity<PostingView>> patch(
            @PathVariable String id, @RequestBody JsonNode body, IfMatch ifMatch, Caller caller) {
        return own(id, caller, ifMatch)
                .flatMap(posting ->
                        update(posting, () -> MergePatch.apply(json.valueToTree(PostingViews.of(posting)), body)))
                .map(posting -> answer(ResponseEntity.ok(), PostingViews.ofMember(posting)));
    }

    private Mono<Posting> update(Posting posting, Supplier<JsonNode> body) {
        return PostingText.reading(() -> reader.read(body.get())).flatMap(input -> editing.update(posting, input));
    }

    /** Closes and erases it. Without {@code If-Match} whatever its version. */
    @Operation(summary = "Closes and erases a posting")
    @DeleteMapping("/jobs/{id}")
    Mono<ResponseEntity<Void>> erase(@PathVariable String id, IfMatch ifMatch, Caller caller) {
        return own(id, caller, ifMatch.isPresent() ? ifMatch : new IfMatch(List.of("*")))
                .flatMap(editing::erase)
                .thenReturn(ResponseEntity.noContent().build());
    }

    /** The posting in the version that the caller expects, if the caller may change it. */
    private Mono<Posting> own(String id, Caller caller, IfMatch ifMatch) {
        return Mono.fromRunnable(() -> caller.require(Role.EMPLOYER))
                .then(visible.byId(id, caller))
                .delayUntil(posting -> membership.require(posting.companyId(), caller))
                .doOnNext(posting -> ifMatch.require(posting.version()));
    }

    private static PostingInput sameId(PostingInput input, String externalId) {
        if (!TermsReader.isExternalId(externalId)) {
            throw ApiException.invalid(
                    "externalId",
                    "must have 1 to " + TermsReader.MAX_EXTERNAL_ID + " characters, without surplus spaces");
        }
        if (input.externalId() != null && !input.externalId().equals(externalId)) {
            throw ApiException.invalid("externalId", "must be the one in the path, or left out");
        }
        return input;
    }

    private static ResponseEntity.BodyBuilder created(Posting posting) {
        return ResponseEntity.created(URI.create("/api/v1/jobs/" + posting.id()));
    }

    private static ResponseEntity<PostingView> answer(ResponseEntity.BodyBuilder response, PostingView posting) {
        return response.eTag(EntityTag.of(posting.version()).value()).body(posting);
    }
}
