package dev.firstrung.profiles.skill;

import dev.firstrung.http.paging.Page;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.skills.Taxonomy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/skills")
@Tag(name = "Skills", description = "The taxonomy, open to anyone")
@SecurityRequirements
class SkillController {

    private static final int MOST = 50;
    private static final int LONGEST_PREFIX = 100;

    private final Taxonomy taxonomy;

    SkillController(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GetMapping
    @Operation(
            summary =
                    "Skills with a name or alias that begins with q, best first, at most 50; where there is none, the one that q probably misspells")
    ResponseEntity<Page<SkillView>> complete(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST) {
            throw ApiException.invalid("limit", "must be 1 to " + MOST);
        }
        if (q.length() > LONGEST_PREFIX) {
            throw ApiException.invalid("q", "must be at most " + LONGEST_PREFIX + " characters");
        }
        var items = taxonomy.complete(q, limit).stream().map(SkillView::of).toList();
        return cached(new Page<>(items, null));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One skill, by its code")
    ResponseEntity<SkillView> skill(@PathVariable String code) {
        return taxonomy.byCode(code)
                .map(SkillView::of)
                .map(SkillController::cached)
                .orElseThrow(() -> ApiException.notFound("The taxonomy has no skill with this code."));
    }

    private static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(body);
    }
}
