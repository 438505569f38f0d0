package dev.firstrung.jobs.posting;

import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingStatus;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.jobs.terms.TextFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Postings for tests. */
final class TestPostings {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private TestPostings() {}

    static PostingTerms terms(String title, @Nullable String description) {
        return terms(title, description, Conditions.NONE, null);
    }

    static PostingTerms terms(
            String title, @Nullable String description, Conditions conditions, @Nullable LocalDate lastDay) {
        return new PostingTerms(title, description, null, List.of(), conditions, lastDay, null);
    }

    static PostingInput input(PostingTerms terms) {
        return input(terms, null);
    }

    static PostingInput input(PostingTerms terms, @Nullable PostingStatus status) {
        return new PostingInput(terms, status, null, Set.of());
    }

    static Conditions asking(String... skills) {
        return asking(null, skills);
    }

    static Conditions asking(@Nullable WorkMode workMode, String... skills) {
        return conditions(null, workMode, skills);
    }

    static TextFacts facts(String quote, WorkMode workMode, String... skills) {
        return new TextFacts(conditions(quote, workMode, skills), List.of(), Map.of("workMode", quote));
    }

    private static Conditions conditions(@Nullable String quote, @Nullable WorkMode workMode, String... skills) {
        List<SkillRequirement> required = Arrays.stream(skills)
                .map(skill -> new SkillRequirement(skill, skill, Set.of(), null, null, false, quote))
                .toList();
        return new Conditions(workMode, null, required, List.of(), null, null, null, List.of(), List.of());
    }
}
