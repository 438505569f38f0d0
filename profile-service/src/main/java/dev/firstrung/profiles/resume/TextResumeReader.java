package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.SkillNames;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.resume.EducationEntry;
import dev.firstrung.skills.resume.ResumeFacts;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.ResumeSkill;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a proposal of a résumé's text. */
@Component
class TextResumeReader {

    private final ResumeReader reader;
    private final SkillNames names;
    private final Clock clock;

    TextResumeReader(ResumeReader reader, SkillNames names, Clock clock) {
        this.reader = reader;
        this.names = names;
        this.clock = clock;
    }

    Proposal read(String text) {
        ResumeFacts facts = reader.read(text);
        Draft draft = new Draft(names);
        NameLine.in(facts.text()).ifPresent(name -> draft.displayName(name.quote(), name));
        facts.location().ifPresent(place -> location(place, draft));
        List<WorkPeriod> periods = WorkPeriod.of(facts, LocalDate.now(clock));
        facts.skills().forEach(skill -> skill(skill, periods, draft));
        facts.education().forEach(course -> education(course, draft));
        periods.forEach(period -> draft.experience(period.experience(), List.of(period.source())));
        facts.certifications()
                .forEach(certificate -> draft.certification(
                        new Profile.Certification(names.shown(certificate.value()), null, null),
                        List.of(source(certificate))));
        facts.languages().forEach(language -> language(language, draft));
        long untitled = periods.stream()
                .filter(period -> period.experience().title() == null)
                .count();
        if (untitled > 0) {
            draft.warn("No title was recognised for " + untitled + " of " + periods.size()
                    + " entries of work; add what you were called.");
        }
        if (facts.skills().isEmpty()
                && facts.experience().isEmpty()
                && facts.education().isEmpty()) {
            draft.warn("No skills, work or education were recognised in this text.");
        }
        return draft.finish(facts.text());
    }

    private static void location(Quoted<String> place, Draft draft) {
        Places.parse(place.value()).ifPresent(location -> draft.location(location, List.of(source(place))));
    }

    /** A skill that is only listed is claimed without evidence, unless the list says for how long. */
    private static void skill(ResumeSkill skill, List<WorkPeriod> periods, Draft draft) {
        for (ResumeSkill.Evidence place : skill.evidence()) {
            Source source = new Source("", place.start(), place.end(), place.quote());
            var kind = kind(place.kind());
            if (kind.isPresent()) {
                draft.skill(skill.skill(), evidence(kind.get(), place, periods), source);
            } else {
                draft.listedSkill(skill.skill(), source);
            }
        }
        skill.months().ifPresent(months -> {
            ResumeSkill.Evidence first = skill.evidence().getFirst();
            draft.skill(
                    skill.skill(),
                    new Profile.Evidence(CandidateState.EvidenceKind.WORK, note(first.quote()), months, null),
                    new Source("", first.start(), first.end(), first.quote()));
        });
    }

    private static Profile.Evidence evidence(
            CandidateState.EvidenceKind kind, ResumeSkill.Evidence place, List<WorkPeriod> periods) {
        return switch (kind) {
            case WORK, INTERNSHIP, VOLUNTEER ->
                periods.stream()
                        .filter(period -> period.covers(place.start()))
                        .findFirst()
                        .flatMap(WorkPeriod::evidence)
                        .orElseGet(() -> new Profile.Evidence(kind, note(place.quote()), null, null));
            case COURSE, PROJECT, CERTIFICATE -> new Profile.Evidence(kind, note(place.quote()), null, null);
        };
    }

    private static Optional<CandidateState.EvidenceKind> kind(dev.firstrung.skills.resume.EvidenceKind kind) {
        return switch (kind) {
            case WORK -> Optional.of(CandidateState.EvidenceKind.WORK);
            case INTERNSHIP -> Optional.of(CandidateState.EvidenceKind.INTERNSHIP);
            case PROJECT -> Optional.of(CandidateState.EvidenceKind.PROJECT);
            case COURSE -> Optional.of(CandidateState.EvidenceKind.COURSE);
            case VOLUNTEER -> Optional.of(CandidateState.EvidenceKind.VOLUNTEER);
            case CERTIFICATE -> Optional.of(CandidateState.EvidenceKind.CERTIFICATE);
            case LISTED -> Optional.empty();
        };
    }

    private void education(Quoted<EducationEntry> course, Draft draft) {
        Dates dates = new Dates(clock, draft::warn);
        EducationEntry entry = course.value();
        draft.education(
                new Profile.Education(
                        DegreeLevel.valueOf(entry.level().name()),
                        entry.field().map(code -> code.replace('-', ' ')).orElse(null),
                        null,
                        entry.endYear()
                                .map(Object::toString)
                                .filter(dates::isDate)
                                .orElse(null)),
                List.of(source(course)));
    }

    private void language(Quoted<String> language, Draft draft) {
        String name = names.shown(language.value());
        Words.languageCode(name).ifPresent(code -> {
            var level = Words.fluency(language.quote());
            if (level.isEmpty()) {
                draft.warn(
                        "How well you know " + name + " isn't stated; " + LanguageLevel.INDEPENDENT + " was assumed.");
            }
            draft.language(new Profile.Language(code, level.orElse(LanguageLevel.INDEPENDENT)), source(language));
        });
    }

    private static Source source(Quoted<?> fact) {
        return new Source("", fact.start(), fact.end(), fact.quote());
    }

    private static String note(String quote) {
        return Draft.clipped(quote.strip(), 200);
    }
}
