package dev.firstrung.jobs.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.audit.AuditView;
import dev.firstrung.jobs.terms.PostingStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its readers see it: what is stated, completed by what was found in the text.
 *
 * @param description plain text; absent in lists
 * @param entryLevel whether it may be shown as a role for beginners: it calls itself one, or asks for a year at most, and nothing
 *     in it asks for more
 * @param audit what should be mended; for the company's members only, and absent in lists
 * @param derived the conditions that were found in the text. A client that sends a posting back leaves them as they are: an
 *     unchanged one stays derived, a changed one becomes stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingView(
        String id,
        String companyId,
        String company,
        @Nullable String externalId,
        long version,
        PostingStatus status,
        @Nullable ClosedReason closedReason,
        String title,
        @Nullable String description,
        @Nullable EmploymentType employmentType,
        @Nullable WorkMode workMode,
        List<PlaceView> locations,
        @Nullable PayView salary,
        List<SkillView> requiredSkills,
        List<SkillView> preferredSkills,
        @Nullable Integer minExperienceMonths,
        @Nullable EducationView education,
        @Nullable Boolean visaSponsorship,
        List<LanguageView> languages,
        List<CertificationView> certifications,
        @Nullable LocalDate validThrough,
        @Nullable Integer openings,
        boolean entryLevel,
        @Nullable AuditView audit,
        List<DerivedView> derived,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant postedAt) {

    /** A place, by ISO 3166-1 alpha-2 country. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country) {}

    /** A pay range, by ISO 4217 currency. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PayView(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, PayPeriod period) {}

    /** A skill asked for, and the line it was found in if it wasn't stated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SkillView(
            String skill,
            String label,
            Set<String> alternatives,
            @Nullable Integer importance,
            @Nullable SkillLevel level,
            boolean mandatory,
            boolean fromText,
            @Nullable String quote) {}

    /** Education asked for; no fields means any. */
    record EducationView(DegreeLevel level, Set<String> fields, boolean experienceCanReplace) {}

    /** A human language by ISO 639-1 code. */
    record LanguageView(String language, LanguageLevel level) {}

    /** A certificate asked for. */
    record CertificationView(String certification, String label, boolean mandatory) {}

    /** A condition found in the text; skills carry their own quotes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DerivedView(String field, @Nullable String quote) {}
}
