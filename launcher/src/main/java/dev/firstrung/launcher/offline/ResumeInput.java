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
import dev.firstrung.skills.resume.EducationEntry;
import dev.firstrung.skills.resume.EvidenceKind;
import dev.firstrung.skills.resume.ExperienceEntry;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.ResumeSkill;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** A résumé's text as the fit model takes it: only what the text says, no place, pay or work authorisation. */
final class ResumeInput {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final LocalDate asOf;

    /**
     * Reads résumés as of a day.
     *
     * @param asOf the day up to which ongoing experience and the age of evidence are counted
     */
    ResumeInput(LocalDate asOf) {
        this.asOf = asOf;
    }

    Candidate read(String text) {
        var facts = new ResumeReader(taxonomy, finder).read(text);
        return new Candidate(
                "resume",
                1,
                asOf,
                null,
                Set.of(),
                true,
                Set.of(),
                false,
                null,
                facts.skills().stream().map(this::skill).toList(),
                facts.education().stream()
                        .map(Quoted::value)
                        .map(ResumeInput::education)
                        .toList(),
                facts.experience().stream().map(this::experience).toList(),
                facts.certifications().stream()
                        .map(found -> new Certification(found.value(), taxonomy.nameOf(found.value()), null))
                        .toList(),
                facts.languages().stream()
                        .map(found -> new Language(found.value(), LanguageLevel.PROFICIENT))
                        .toList());
    }

    private HeldSkill skill(ResumeSkill found) {
        var evidence = found.evidence().stream()
                .map(ResumeSkill.Evidence::kind)
                .filter(kind -> kind != EvidenceKind.LISTED)
                .distinct()
                .map(kind -> new Evidence(
                        Evidence.Kind.valueOf(kind.name()), found.months().orElse(null), null))
                .toList();
        return new HeldSkill(found.skill(), taxonomy.nameOf(found.skill()), null, evidence);
    }

    private static Education education(EducationEntry entry) {
        return new Education(
                DegreeLevel.valueOf(entry.level().name()),
                entry.field().orElse(null),
                entry.endYear().map(year -> year.atMonth(Month.JUNE)).orElse(null));
    }

    private Experience experience(Quoted<ExperienceEntry> found) {
        var entry = found.value();
        YearMonth start = entry.start().orElse(null);
        YearMonth end = entry.end().orElse(null);
        boolean inOrder = start == null || end == null || !end.isBefore(start);
        List<String> skills = finder.find(found.quote()).stream()
                .map(Mention::skill)
                .distinct()
                .toList();
        return new Experience(
                Experience.Kind.valueOf(entry.kind().name()), inOrder ? start : null, inOrder ? end : null, skills);
    }
}
