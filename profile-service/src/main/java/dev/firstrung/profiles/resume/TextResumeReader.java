package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.SkillNames;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.resume.EducationEntry;
import dev.firstrung.skills.resume.ExperienceEntry;
import dev.firstrung.skills.resume.ResumeCertificate;
import dev.firstrung.skills.resume.ResumeFacts;
import dev.firstrung.skills.resume.ResumeLanguage;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.SkillEvidence;
import dev.firstrung.skills.resume.WorkPeriod;
import dev.firstrung.skills.resume.WrittenDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a proposal of a résumé's text. */
@Component
class TextResumeReader {

    private static final int LONGEST_LINE = 200;
    /** Sentences that quote an entry; what is left is counted. */
    private static final int MOST_QUOTED = 5;

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
        NameLine.in(facts.text())
                .ifPresent(name -> draft.displayName(name.quote().replaceAll("\\s+", " "), name));
        facts.location().ifPresent(place -> location(place, draft));
        LocalDate today = LocalDate.now(clock);
        List<WorkPeriod> periods = WorkPeriod.of(facts, today);
        facts.skills()
                .forEach(skill -> SkillEvidence.of(skill, periods, today)
                        .forEach(evidence -> skill(skill.skill(), evidence, draft)));
        facts.education().forEach(course -> education(course, draft));
        periods.forEach(period -> draft.experience(
                experience(period), List.of(new Source("", period.start(), period.end(), period.quote()))));
        facts.certifications().forEach(certificate -> certification(certificate, draft));
        facts.languages().forEach(language -> language(language, draft));
        warnOfGaps(periods.stream().limit(Profile.MOST_ITEMS).toList(), draft);
        if (facts.skills().isEmpty()
                && facts.experience().isEmpty()
                && facts.education().isEmpty()) {
            draft.warn("No skills, work or education were recognised in this text.");
        }
        return draft.finish(facts.text());
    }

    /** Scoring takes a stretch without a start for three months, so the person should know. */
    private static void warnOfGaps(List<WorkPeriod> periods, Draft draft) {
        long untitled = periods.stream()
                .filter(period -> period.entry().title().isBlank())
                .count();
        if (untitled > 0) {
            draft.warn("No title was recognised for " + untitled + " of " + periods.size()
                    + " entries of work; add what you were called.");
        }
        List<WorkPeriod> undated = periods.stream()
                .filter(period -> period.entry().start().isEmpty())
                .toList();
        List<WorkPeriod> measured = undated.stream()
                .filter(period -> period.entry().statedMonths().isPresent())
                .toList();
        measured.stream()
                .limit(MOST_QUOTED)
                .forEach(period -> period.entry()
                        .statedMonths()
                        .ifPresent(months -> draft.warn("“" + period.quote() + "” says how long this work lasted ("
                                + months + " months), not when; add when it started, else it counts as 3 months.")));
        if (measured.size() > MOST_QUOTED) {
            draft.warn((measured.size() - MOST_QUOTED)
                    + " more entries of work say how long they lasted, not when; add when they started, else each"
                    + " counts as 3 months.");
        }
        int unknown = undated.size() - measured.size();
        if (unknown > 0) {
            draft.warn("No dates were recognised for " + unknown + " of " + periods.size()
                    + " entries of work; add when they started, else each counts as 3 months.");
        }
    }

    private static void location(Quoted<String> place, Draft draft) {
        Places.parse(place.value()).ifPresent(location -> draft.location(location, List.of(source(place))));
    }

    /** A skill that is only listed is claimed without evidence, unless the list says for how long. */
    private static void skill(String code, SkillEvidence evidence, Draft draft) {
        Source source = new Source("", evidence.start(), evidence.end(), evidence.quote());
        kind(evidence.kind())
                .ifPresentOrElse(
                        kind -> draft.skill(
                                code,
                                new Profile.Evidence(
                                        kind,
                                        evidence.note(),
                                        evidence.months().orElse(null),
                                        evidence.lastUsed()
                                                .map(YearMonth::toString)
                                                .orElse(null)),
                                source),
                        () -> draft.listedSkill(code, source));
    }

    private static Profile.Experience experience(WorkPeriod period) {
        ExperienceEntry entry = period.entry();
        return new Profile.Experience(
                CandidateState.ExperienceKind.valueOf(entry.kind().name()),
                Draft.clipped(entry.title(), LONGEST_LINE),
                Draft.clipped(entry.organization(), LONGEST_LINE),
                entry.start().map(WrittenDate::toString).orElse(null),
                entry.end().map(WrittenDate::toString).orElse(null),
                period.description());
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
                        entry.institution()
                                .map(name -> Draft.clipped(name, LONGEST_LINE))
                                .orElse(null),
                        entry.end().filter(dates::isDate).orElse(null)),
                List.of(source(course)));
    }

    private void certification(Quoted<ResumeCertificate> certificate, Draft draft) {
        Dates dates = new Dates(clock, draft::warn);
        ResumeCertificate value = certificate.value();
        String name = names.shown(value.name());
        draft.certification(
                new Profile.Certification(
                        value.level().map(level -> name + " – " + level).orElse(name),
                        value.issuer()
                                .map(issuer -> Draft.clipped(issuer, LONGEST_LINE))
                                .orElse(null),
                        value.date()
                                .map(WrittenDate::toString)
                                .filter(dates::isDate)
                                .orElse(null)),
                List.of(source(certificate)));
    }

    private void language(Quoted<ResumeLanguage> language, Draft draft) {
        String name = names.shown(language.value().language());
        Words.languageCode(name).ifPresent(code -> {
            Optional<LanguageLevel> level = language.value().level().map(Words::level);
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
}
