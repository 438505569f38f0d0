package dev.firstrung.launcher.offline;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.resume.Claims;
import dev.firstrung.skills.resume.EducationEntry;
import dev.firstrung.skills.resume.EvidenceKind;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.ResumeSkill;
import dev.firstrung.skills.resume.SkillEvidence;
import dev.firstrung.skills.resume.WorkPeriod;
import dev.firstrung.skills.resume.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A résumé's text as the fit model takes it: only what the text says, no place, pay or work authorisation. */
public final class ResumeInput {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final LocalDate asOf;

    /**
     * Reads résumés as of a day.
     *
     * @param asOf the day up to which ongoing experience and the age of evidence are counted
     */
    public ResumeInput(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Reads a résumé's text. */
    public Candidate read(String text) {
        var facts = new ResumeReader(taxonomy, finder).read(text);
        var periods = WorkPeriod.of(facts, asOf);
        return new Candidate(
                "resume",
                1,
                asOf,
                null,
                Set.of(),
                false,
                Set.of(),
                false,
                null,
                facts.skills().stream().map(skill -> skill(skill, periods)).toList(),
                facts.education().stream()
                        .map(Quoted::value)
                        .map(ResumeInput::education)
                        .toList(),
                periods.stream().map(this::experience).toList(),
                facts.certifications().stream()
                        .map(found -> new Certification(
                                found.value().name(),
                                taxonomy.nameOf(found.value().name()),
                                null))
                        .toList(),
                facts.languages().stream()
                        .map(found -> new Language(
                                taxonomy.nameOf(found.value().language()),
                                found.value()
                                        .level()
                                        .map(level -> LanguageLevel.valueOf(level.name()))
                                        .orElse(LanguageLevel.INDEPENDENT)))
                        .toList());
    }

    private HeldSkill skill(ResumeSkill found, List<WorkPeriod> periods) {
        record Shown(EvidenceKind kind, String note, Optional<Integer> months, Optional<YearMonth> lastUsed) {}
        var evidence = SkillEvidence.of(found, periods, asOf).stream()
                .filter(one -> one.kind() != EvidenceKind.LISTED)
                .map(one -> new Shown(one.kind(), one.note(), one.months(), one.lastUsed()))
                .distinct()
                .map(one -> new Evidence(
                        Evidence.Kind.valueOf(one.kind().name()),
                        one.months().orElse(null),
                        one.lastUsed().orElse(null)))
                .toList();
        return new HeldSkill(found.skill(), taxonomy.nameOf(found.skill()), null, evidence);
    }

    private static Education education(EducationEntry entry) {
        return new Education(
                DegreeLevel.valueOf(entry.level().name()),
                entry.field().map(code -> code.replace('-', ' ')).orElse(null),
                entry.endYear()
                        .map(year -> year.atMonth(entry.endMonth().orElse(Month.JUNE)))
                        .orElse(null));
    }

    private Experience experience(WorkPeriod period) {
        var entry = period.entry();
        List<String> skills = Claims.find(finder, "\n" + entry.title() + "\n" + period.description()).stream()
                .map(Mention::skill)
                .distinct()
                .sorted()
                .toList();
        YearMonth start = entry.start().map(WrittenDate::counted).orElse(null);
        YearMonth end = entry.end().map(WrittenDate::counted).orElse(null);
        return new Experience(
                Experience.Kind.valueOf(entry.kind().name()),
                start,
                start == null || end == null || !end.isBefore(start) ? end : start,
                skills);
    }
}
