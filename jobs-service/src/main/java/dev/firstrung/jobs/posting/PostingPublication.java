package dev.firstrung.jobs.posting;

import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.Pay;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.outbox.PublishedCollection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others are told of postings: open ones, whole; of all others, that they aren't there. */
@Configuration(proxyBeanMethods = false)
class PostingPublication {

    @Bean
    PublishedCollection<PostingDocument> publishedPostings(Clock clock) {
        return new PublishedCollection<>(
                Topic.JOBS, PostingDocument.class, document -> publication(document, clock.instant()));
    }

    static Publication publication(PostingDocument document, Instant now) {
        if (document.erased()) {
            return new Publication.Erased(document.id(), document.version());
        }
        Posting posting = document.posting();
        return posting.isOpen(now)
                ? new Publication.Present(state(posting))
                : new Publication.Absent(posting.id(), posting.version());
    }

    static JobState state(Posting posting) {
        PostingTerms terms = posting.terms();
        Conditions conditions = terms.conditions();
        return new JobState(
                posting.id(),
                posting.version(),
                posting.companyId(),
                terms.title(),
                terms.employmentType(),
                conditions.workMode(),
                terms.locations(),
                salary(conditions.salary()),
                requirements(conditions.requiredSkills()),
                requirements(conditions.preferredSkills()),
                Objects.requireNonNullElse(conditions.minExperienceMonths(), 0),
                conditions.education(),
                conditions.visaSponsorship(),
                conditions.languages(),
                conditions.certifications(),
                terms.validThrough());
    }

    private static List<JobState.Requirement> requirements(List<SkillRequirement> skills) {
        return skills.stream()
                .map(it -> new JobState.Requirement(
                        it.skill(),
                        it.label(),
                        it.alternatives(),
                        it.importance(),
                        it.level(),
                        it.mandatory(),
                        it.fromText()))
                .toList();
    }

    private static JobState.@Nullable Salary salary(@Nullable Pay pay) {
        return pay == null
                ? null
                : new JobState.Salary(whole(pay.min()), whole(pay.max()), pay.currency(), pay.period());
    }

    /** Scores compare whole units; cents stay with the posting. */
    private static @Nullable Long whole(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
