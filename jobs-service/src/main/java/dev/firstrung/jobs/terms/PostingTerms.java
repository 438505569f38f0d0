package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says.
 *
 * @param description plain text
 * @param locations places of work; empty when not stated
 * @param validThrough the last day on which it is open, or null
 * @param openings how many people are looked for, or null when not stated
 */
public record PostingTerms(
        String title,
        @Nullable String description,
        @Nullable EmploymentType employmentType,
        List<Place> locations,
        Conditions conditions,
        @Nullable LocalDate validThrough,
        @Nullable Integer openings) {

    public PostingTerms {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(conditions, "conditions");
        locations = List.copyOf(locations);
    }

    /** These terms, completed by the facts of their text. */
    public PostingTerms completedBy(TextFacts facts) {
        return with(conditions.orElse(facts.found()));
    }

    /** The conditions that are not stated here but found in the text. */
    public Set<Condition> derivedFrom(TextFacts facts) {
        Set<Condition> all = conditions.orElse(facts.found()).given();
        all.removeAll(conditions.given());
        return all;
    }

    /** Without the conditions that are named as derived and equal the derived ones. */
    public PostingTerms withoutEchoes(Set<Condition> named, TextFacts facts) {
        Conditions derived =
                conditions.only(condition -> !named.contains(condition)).orElse(facts.found());
        return with(conditions.withoutEchoes(named, derived));
    }

    public boolean hasSameTextAs(PostingTerms other) {
        return title.equals(other.title) && Objects.equals(description, other.description);
    }

    private PostingTerms with(Conditions replaced) {
        return new PostingTerms(title, description, employmentType, locations, replaced, validThrough, openings);
    }
}
