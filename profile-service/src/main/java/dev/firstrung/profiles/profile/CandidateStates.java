package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.Place;
import dev.firstrung.profiles.skill.SkillNames;
import dev.firstrung.skills.Category;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.resume.Claims;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What of a profile the other services may know: what scoring needs. No name, headline, note, institution, organization,
 * title or description gets through; of an experience's words only the skills that they show.
 */
@Component
class CandidateStates {

    private final SkillNames names;
    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    CandidateStates(SkillNames names, Taxonomy taxonomy, SkillFinder finder) {
        this.names = names;
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    CandidateState of(SavedProfile saved) {
        Profile profile = saved.profile();
        return new CandidateState(
                saved.id().value(),
                saved.version(),
                LocalDate.ofInstant(saved.updatedAt(), ZoneOffset.UTC),
                profile.visibility(),
                place(profile.location()),
                profile.workModes(),
                profile.openToRelocate(),
                new CandidateState.WorkAuthorization(
                        profile.workAuthorization().countries(),
                        profile.workAuthorization().needsSponsorship()),
                salary(profile.salaryExpectation()),
                profile.skills().stream().map(this::skill).toList(),
                profile.education().stream().map(CandidateStates::education).toList(),
                profile.experience().stream().map(this::experience).toList(),
                profile.certifications().stream().flatMap(this::certification).toList(),
                profile.languages().stream()
                        .map(language -> new LanguageSkill(language.language(), language.level()))
                        .toList());
    }

    private static @Nullable Place place(Profile.@Nullable Location location) {
        if (location == null || (location.city() == null && location.region() == null && location.country() == null)) {
            return null;
        }
        return new Place(location.city(), location.region(), location.country());
    }

    private static CandidateState.@Nullable SalaryExpectation salary(Profile.@Nullable SalaryExpectation salary) {
        return salary == null
                ? null
                : new CandidateState.SalaryExpectation(salary.min(), salary.currency(), salary.period());
    }

    private CandidateState.HeldSkill skill(Profile.Skill skill) {
        return new CandidateState.HeldSkill(
                names.key(skill.skill()),
                names.shown(skill.skill()),
                skill.level(),
                skill.evidence().stream()
                        .map(evidence -> new CandidateState.Evidence(
                                evidence.kind(), evidence.months(), month(evidence.lastUsed())))
                        .toList());
    }

    private static CandidateState.Education education(Profile.Education education) {
        String field = education.field();
        return new CandidateState.Education(
                education.level(), field == null ? null : field.toLowerCase(Locale.ROOT), month(education.endDate()));
    }

    private CandidateState.Experience experience(Profile.Experience experience) {
        String words = Stream.of(experience.title(), experience.description())
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> one + "\n" + other);
        List<String> skills = Claims.find(finder, words).stream()
                .map(Mention::skill)
                .distinct()
                .sorted()
                .toList();
        YearMonth start = month(experience.startDate());
        YearMonth end = month(experience.endDate());
        if (start != null && end != null && end.isBefore(start)) {
            end = start; // a year alone reads as its middle, which may lie before a start given to the month
        }
        return new CandidateState.Experience(experience.kind(), start, end, skills);
    }

    private Stream<CandidateState.Certification> certification(Profile.Certification certification) {
        String name = certification.name();
        Optional<Skill> known = taxonomy.byName(name).or(() -> certificationIn(name));
        String code = known.map(Skill::code).orElseGet(() -> names.key(name));
        String label = known.map(Skill::name).orElse(name);
        return code.isEmpty()
                ? Stream.empty()
                : Stream.of(new CandidateState.Certification(code, label, month(certification.date())));
    }

    /** The certificate that a longer name contains, as in "AWS Certified Cloud Practitioner (CLF-C02)". */
    private Optional<Skill> certificationIn(String name) {
        return finder.find(name).stream()
                .sorted(Comparator.comparingInt((Mention mention) -> mention.start() - mention.end()))
                .flatMap(mention -> taxonomy.byCode(mention.skill()).stream())
                .filter(skill -> skill.category() == Category.CERTIFICATION)
                .findFirst();
    }

    private static @Nullable YearMonth month(@Nullable String date) {
        return date == null ? null : DateSpan.parse(date).map(DateSpan::month).orElse(null);
    }
}
