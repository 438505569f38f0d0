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
        return with(locations.isEmpty() ? facts.locations() : locations, conditions.orElse(facts.found()));
    }

    /** What is not stated here but found in the text. */
    public Set<Condition> derivedFrom(TextFacts facts) {
        Set<Condition> all = conditions.orElse(facts.found()).given();
        all.removeAll(conditions.given());
        if (locations.isEmpty() && !facts.locations().isEmpty()) {
            all.add(Condition.LOCATIONS);
        }
        return all;
    }

    /** Without what is named as derived and equals what is derived. */
    public PostingTerms withoutEchoes(Set<Condition> named, TextFacts facts) {
        Conditions derived =
                conditions.only(condition -> !named.contains(condition)).orElse(facts.found());
        boolean echoed = named.contains(Condition.LOCATIONS) && locations.equals(facts.locations());
        return with(echoed ? List.of() : locations, conditions.withoutEchoes(named, derived));
    }

    public boolean hasSameTextAs(PostingTerms other) {
        return title.equals(other.title) && Objects.equals(description, other.description);
    }

    private PostingTerms with(List<Place> places, Conditions replaced) {
        return new PostingTerms(title, description, employmentType, places, replaced, validThrough, openings);
    }
}
