package dev.firstrung.jobs.search;

import dev.firstrung.contracts.WorkMode;
import dev.firstrung.http.paging.Page;
import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.jobs.mongo.NewestFirst;
import dev.firstrung.jobs.posting.PostingView;
import dev.firstrung.jobs.posting.PostingViews;
import dev.firstrung.jobs.posting.Postings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Postings")
class SearchController {

    private final Postings postings;
    private final SearchTerms terms;
    private final Clock clock;

    SearchController(Postings postings, SearchTerms terms, Clock clock) {
        this.postings = postings;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Open roles that meet all filters, the latest opened first, without their descriptions.
     *
     * @param q words of the title, the company or a skill
     * @param skill codes, names or aliases, all of which are asked for
     * @param location words of a city, region or country
     * @param company id or name
     * @param entryLevel only roles that call themselves entry-level, or ask for a year at most, and keep that word
     */
    @Operation(summary = "Open roles that meet all filters, the latest opened first")
    @GetMapping("/api/v1/jobs")
    Mono<Page<PostingView>> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> skill,
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable WorkMode workMode,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(defaultValue = "false") boolean entryLevel,
            PageRequest page) {
        var keys = terms.keys(q, Objects.requireNonNullElse(skill, List.of()), location, workMode, company, entryLevel);
        return Page.of(
                        postings.open(keys, clock.instant(), page),
                        page,
                        posting -> NewestFirst.after(Objects.requireNonNull(posting.postedAt()), posting.id()))
                .map(found -> found.map(PostingViews::of));
    }
}
