package dev.firstrung.launcher.offline;

import dev.firstrung.engine.input.PayPeriod;
import dev.firstrung.engine.input.WorkMode;
import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.AuditedPosting.Place;
import dev.firstrung.skills.audit.AuditedPosting.StatedPay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a posting states beside its text, in the form of the service for postings, as far as audits ask for it. */
record StatedTerms(
        List<Place> places,
        @Nullable WorkMode workMode,
        @Nullable StatedPay pay,
        @Nullable Integer minExperienceMonths,
        @Nullable DegreeLevel degree,
        List<String> requiredSkills,
        List<String> preferredSkills,
        @Nullable LocalDate validThrough) {

    private static final long MAX_PAY = 1_000_000_000;
    private static final int MAX_EXPERIENCE_MONTHS = 600;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Set<String> OF_SKILLS =
            Set.of("label", "fromText", "quote", "alternatives", "importance", "level", "mandatory");
    private static final Set<String> OF_DEGREES = Set.of("fields", "experienceCanReplace");

    /** @throws IllegalArgumentException when a field has a wrong value */
    static StatedTerms of(PostingFields fields, Taxonomy taxonomy) {
        Set<String> seen = new HashSet<>();
        return new StatedTerms(
                fields.list("locations", "city", Set.of(), StatedTerms::readPlace).stream()
                        .filter(place -> place.city() != null || place.region() != null || place.country() != null)
                        .distinct()
                        .toList(),
                fields.oneOf("workMode", WorkMode.class),
                fields.object("salary", Set.of(), StatedTerms::readPay).orElse(null),
                fields.integer("minExperienceMonths", 0, MAX_EXPERIENCE_MONTHS),
                fields.object("education", OF_DEGREES, StatedTerms::readDegree).orElse(null),
                skills(fields, "requiredSkills", taxonomy, seen),
                skills(fields, "preferredSkills", taxonomy, seen),
                fields.date("validThrough"));
    }

    private static Place readPlace(PostingFields place) {
        String country = place.text("country");
        String code = country == null ? null : country.toUpperCase(Locale.ROOT);
        if (code != null && !COUNTRIES.contains(code)) {
            throw place.wrong("country", "must be an ISO 3166-1 alpha-2 code such as US");
        }
        return new Place(place.text("city"), place.text("region"), code);
    }

    private static StatedPay readPay(PostingFields salary) {
        BigDecimal min = salary.amount("min", MAX_PAY);
        BigDecimal max = salary.amount("max", MAX_PAY);
        String currency = salary.text("currency");
        PayPeriod period = salary.oneOf("period", PayPeriod.class);
        if (min == null && max == null) {
            throw salary.wrong("min", "must be given");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw salary.wrong("max", "must not be below min");
        }
        if (currency == null) {
            throw salary.wrong("currency", "must be given");
        }
        if (period == null) {
            throw salary.wrong("period", "must be given");
        }
        String code = currency.toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            throw salary.wrong("currency", "must be an ISO 4217 code such as USD");
        }
        return new StatedPay(min, max, code, period.name());
    }

    private static DegreeLevel readDegree(PostingFields education) {
        DegreeLevel level = education.oneOf("level", DegreeLevel.class);
        if (level == null) {
            throw education.wrong("level", "must be given");
        }
        return level;
    }

    /** The labels of the skills, each skill once and where it stands first. */
    private static List<String> skills(PostingFields fields, String field, Taxonomy taxonomy, Set<String> seen) {
        record Named(String code, String label) {}
        return fields
                .list(field, "skill", OF_SKILLS, item -> {
                    String written = item.text("skill");
                    String code = written == null ? "" : taxonomy.codeOf(written);
                    if (written == null || code.isEmpty()) {
                        throw item.wrong("skill", "must contain a letter or digit");
                    }
                    return new Named(code, taxonomy.byCode(code).isPresent() ? taxonomy.nameOf(code) : written);
                })
                .stream()
                .filter(skill -> seen.add(skill.code()))
                .map(Named::label)
                .toList();
    }
}
