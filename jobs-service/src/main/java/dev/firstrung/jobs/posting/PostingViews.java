package dev.firstrung.jobs.posting;

import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.jobs.audit.AuditView;
import dev.firstrung.jobs.posting.PostingView.CertificationView;
import dev.firstrung.jobs.posting.PostingView.DerivedView;
import dev.firstrung.jobs.posting.PostingView.EducationView;
import dev.firstrung.jobs.posting.PostingView.LanguageView;
import dev.firstrung.jobs.posting.PostingView.PayView;
import dev.firstrung.jobs.posting.PostingView.PlaceView;
import dev.firstrung.jobs.posting.PostingView.SkillView;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.Pay;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.skills.audit.Audit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows postings. */
public final class PostingViews {

    private PostingViews() {}

    /** The posting with its description, if it was fetched with it. */
    public static PostingView of(Posting posting) {
        return of(posting, null);
    }

    /** The same with what should be mended, for the company's members. */
    static PostingView ofMember(Posting posting) {
        Audit audit = posting.audit();
        return of(posting, audit == null ? null : AuditView.of(audit));
    }

    private static PostingView of(Posting posting, @Nullable AuditView audit) {
        PostingTerms terms = posting.terms();
        Conditions conditions = terms.conditions();
        return new PostingView(
                posting.id(),
                posting.companyId(),
                posting.company(),
                posting.externalId(),
                posting.version(),
                posting.status(),
                posting.closedReason(),
                terms.title(),
                terms.description(),
                terms.employmentType(),
                conditions.workMode(),
                terms.locations().stream()
                        .map(place -> new PlaceView(place.city(), place.region(), place.country()))
                        .toList(),
                pay(conditions.salary()),
                skills(conditions.requiredSkills()),
                skills(conditions.preferredSkills()),
                conditions.minExperienceMonths(),
                education(conditions.education()),
                conditions.visaSponsorship(),
                conditions.languages().stream()
                        .map(language -> new LanguageView(language.language(), language.level()))
                        .toList(),
                conditions.certifications().stream()
                        .map(it -> new CertificationView(it.certification(), it.label(), it.mandatory()))
                        .toList(),
                terms.validThrough(),
                terms.openings(),
                posting.isEntryLevel(),
                audit,
                derived(posting),
                posting.createdAt(),
                posting.updatedAt(),
                posting.postedAt());
    }

    private static List<DerivedView> derived(Posting posting) {
        return posting.derived().stream()
                .map(condition -> new DerivedView(
                        condition.field(), posting.facts().quotes().get(condition.field())))
                .toList();
    }

    private static List<SkillView> skills(List<SkillRequirement> requirements) {
        return requirements.stream()
                .map(it -> new SkillView(
                        it.skill(),
                        it.label(),
                        it.alternatives(),
                        it.importance(),
                        it.level(),
                        it.mandatory(),
                        it.fromText(),
                        it.quote()))
                .toList();
    }

    private static @Nullable PayView pay(@Nullable Pay pay) {
        return pay == null ? null : new PayView(pay.min(), pay.max(), pay.currency(), pay.period());
    }

    private static @Nullable EducationView education(@Nullable EducationRequirement education) {
        return education == null
                ? null
                : new EducationView(education.level(), education.fields(), education.experienceCanReplace());
    }
}
