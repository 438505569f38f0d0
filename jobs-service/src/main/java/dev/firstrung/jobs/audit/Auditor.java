package dev.firstrung.jobs.audit;

import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.LastDay;
import dev.firstrung.jobs.terms.Pay;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.jobs.terms.TextFacts;
import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.audit.Audit;
import dev.firstrung.skills.audit.AuditedPosting;
import dev.firstrung.skills.audit.PostingAudit;
import dev.firstrung.skills.posting.PostingFacts;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Audits a posting by its text and by what is stated beside it; what was only found in the text is left to the text. */
@Component
public class Auditor {

    private final PostingAudit audit;
    private final Clock clock;

    Auditor(PostingAudit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The audit as of today.
     *
     * @param stated what the employer stated
     * @param facts what the text says
     * @param text the text as it was read
     */
    public Audit audit(PostingTerms stated, TextFacts facts, PostingFacts text) {
        Conditions conditions = stated.conditions();
        AuditedPosting posting = new AuditedPosting(
                stated.title(),
                Objects.requireNonNullElse(stated.description(), ""),
                text,
                pay(conditions.salary()),
                stated.locations().stream()
                        .map(place -> new AuditedPosting.Place(place.city(), place.region(), place.country()))
                        .toList(),
                stated.completedBy(facts).conditions().workMode() == WorkMode.REMOTE,
                conditions.minExperienceMonths(),
                degree(conditions.education()),
                labels(conditions.requiredSkills()),
                labels(conditions.preferredSkills()),
                stated.validThrough(),
                false);
        return audit.audit(posting, LastDay.today(clock));
    }

    private static List<String> labels(List<SkillRequirement> skills) {
        return skills.stream().map(SkillRequirement::label).toList();
    }

    private static AuditedPosting.@Nullable StatedPay pay(@Nullable Pay pay) {
        return pay == null
                ? null
                : new AuditedPosting.StatedPay(
                        pay.min(), pay.max(), pay.currency(), pay.period().name());
    }

    private static @Nullable DegreeLevel degree(@Nullable EducationRequirement education) {
        return education == null ? null : DegreeLevel.valueOf(education.level().name());
    }
}
