package dev.firstrung.benchmarks.fitting;

import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.resume.EducationEntry;
import dev.firstrung.skills.resume.EvidenceKind;
import dev.firstrung.skills.resume.ExperienceEntry;
import dev.firstrung.skills.resume.ResumeReader;
import dev.firstrung.skills.resume.ResumeSkill;
import dev.firstrung.skills.resume.WrittenDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of résumés, as our reader understands them. */
final class ResumeNumbers {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final ResumeReader reader = new ResumeReader(taxonomy, finder);
    private final Counts counts = new Counts();
    private final Togetherness together = new Togetherness(taxonomy);
    private int resumes;

    void add(String text) {
        resumes++;
        var facts = reader.read(text);
        counts.count("skills", facts.skills().size(), 80);
        together.add(facts.skills().stream().map(ResumeSkill::skill).toList());
        facts.skills().forEach(this::skill);
        counts.count("education", facts.education().size(), 5);
        facts.education().stream().map(Quoted::value).forEach(this::education);
        counts.count("experience", facts.experience().size(), 12);
        facts.experience().forEach(this::experience);
        counts.count("certifications", facts.certifications().size(), 5);
        counts.count("languages", facts.languages().size(), 5);
    }

    String text() {
        counts.comment("Counted by \"./firstrung bench fit resumes FILE\" in " + resumes + " résumés. Numbers only.");
        counts.comment(
                "Histograms start at 0; evidence is the share of skills with each kind, in the order of Evidence.Kind.");
        counts.writeHistogram("skills");
        counts.writeZipf("skills.exponent", "skills.shift", "skill");
        counts.write("skills.together", together.share());
        counts.write("evidence.kinds", evidence());
        counts.writeShare("evidence.months_stated");
        counts.writeHistogram("education");
        counts.writeHistogram("education.level");
        counts.writeShare("education.field_stated");
        counts.writeRanks("education.field_ranks", 16);
        counts.writeShare("education.year_stated");
        counts.writeHistogram("experience");
        counts.writeHistogram("experience.kinds");
        counts.writeHistogram("experience.skills");
        counts.writeShare("experience.dated");
        counts.writeShare("experience.ongoing");
        counts.writeSample("experience.log_months");
        counts.writeHistogram("certifications");
        counts.writeHistogram("languages");
        return counts.text();
    }

    private void skill(ResumeSkill skill) {
        counts.word("skill", skill.skill());
        counts.count("evidence.months_stated", skill.months().isPresent() ? 1 : 0, 1);
        Set<String> kinds = skill.evidence().stream()
                .map(ResumeSkill.Evidence::kind)
                .map(EvidenceKind::name)
                .collect(Collectors.toSet());
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            counts.sample("evidence." + kind, kinds.contains(kind.name()) ? 1 : 0);
        }
    }

    private double[] evidence() {
        return Arrays.stream(Evidence.Kind.values())
                .mapToDouble(kind -> counts.mean("evidence." + kind))
                .toArray();
    }

    @SuppressWarnings("EnumOrdinal")
    private void education(EducationEntry education) {
        counts.count("education.level", education.level().ordinal(), 4);
        counts.count("education.field_stated", education.field().isPresent() ? 1 : 0, 1);
        counts.count("education.year_stated", education.endYear().isPresent() ? 1 : 0, 1);
        education.field().ifPresent(field -> counts.word("education.field_ranks", field));
    }

    private void experience(Quoted<ExperienceEntry> found) {
        ExperienceEntry entry = found.value();
        counts.count(
                "experience.kinds",
                Experience.Kind.valueOf(entry.kind().name()).compareTo(Experience.Kind.JOB),
                Experience.Kind.values().length - 1);
        List<String> skills = finder.find(found.quote()).stream()
                .map(Mention::skill)
                .distinct()
                .toList();
        counts.count("experience.skills", skills.size(), 12);
        Optional<YearMonth> start = entry.start().map(WrittenDate::counted);
        counts.count("experience.dated", start.isPresent() ? 1 : 0, 1);
        if (start.isPresent()) {
            counts.count("experience.ongoing", entry.end().isEmpty() ? 1 : 0, 1);
            entry.end()
                    .map(end -> start.get().until(end.counted(), ChronoUnit.MONTHS) + 1)
                    .filter(months -> months > 0)
                    .ifPresent(months -> counts.sample("experience.log_months", Math.log(months)));
        }
    }
}
