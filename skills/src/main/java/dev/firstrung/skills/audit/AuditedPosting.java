package dev.firstrung.skills.audit;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.posting.PostingFacts;
import dev.firstrung.skills.posting.PostingPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting to audit: its text as read, and what is stated beside it.
 *
 * @param title plain text, as given to {@link dev.firstrung.skills.posting.PostingReader#readPlain}
 * @param description plain text, likewise
 * @param pay stated, or null: then the text's counts
 * @param places stated; empty: those that the text says plainly count
 * @param remote whether it may be done from anywhere in its places
 * @param minExperienceMonths stated, or null
 * @param degree the lowest stated, or null
 * @param requiredSkills labels of the stated required skills; empty: the text's count
 * @param preferredSkills labels of the stated preferred skills
 * @param validThrough last day, or null
 * @param statedEntryLevel whether it is listed as a role for beginners elsewhere than in its text
 */
public record AuditedPosting(
        String title,
        String description,
        PostingFacts facts,
        @Nullable StatedPay pay,
        List<Place> places,
        boolean remote,
        @Nullable Integer minExperienceMonths,
        @Nullable DegreeLevel degree,
        List<String> requiredSkills,
        List<String> preferredSkills,
        @Nullable LocalDate validThrough,
        boolean statedEntryLevel) {

    public AuditedPosting {
        places = places.isEmpty()
                ? facts.places().stream().map(found -> Place.of(found.value())).toList()
                : List.copyOf(places);
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
    }

    /** A posting of which only the text is known. */
    public static AuditedPosting ofText(String title, String description, PostingFacts facts) {
        return new AuditedPosting(
                title, description, facts, null, List.of(), false, null, null, List.of(), List.of(), null, false);
    }

    /** A place of work; {@code country} by ISO 3166-1 alpha-2. */
    public record Place(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country) {

        private static Place of(PostingPlace place) {
            return new Place(place.city(), place.region(), place.country());
        }
    }

    /**
     * Pay as stated.
     *
     * @param unit for what it is paid: "YEAR", "MONTH", "WEEK", "DAY" or "HOUR"
     */
    public record StatedPay(
            @Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String unit) {}
}
