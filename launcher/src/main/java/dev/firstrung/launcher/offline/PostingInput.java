package dev.firstrung.launcher.offline;

import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.PayPeriod;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.WorkMode;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PayRange;
import dev.firstrung.skills.posting.PostingReader;
import dev.firstrung.skills.posting.SkillRequirement;
import java.math.RoundingMode;
import java.util.List;

/** A posting's text as the fit model takes it. */
public final class PostingInput {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final PostingReader reader = new PostingReader(taxonomy, new SkillFinder(taxonomy));

    /** Reads a posting; what its text doesn't say is not stated. */
    public Job read(String id, String title, String description) {
        var facts = reader.read(title, description);
        return new Job(
                id,
                1,
                null,
                facts.workMode()
                        .map(mode -> WorkMode.valueOf(mode.value().name()))
                        .orElse(null),
                List.of(),
                facts.pay().map(Quoted::value).map(PostingInput::pay).orElse(null),
                skills(facts.skills(), false),
                skills(facts.skills(), true),
                facts.minExperienceMonths().map(Quoted::value).orElse(0),
                facts.education()
                        .map(Quoted::value)
                        .map(education -> new EducationRequirement(
                                DegreeLevel.valueOf(education.level().name()),
                                education.fields().stream()
                                        .map(code -> code.replace('-', ' '))
                                        .toList(),
                                education.experienceCanReplace()))
                        .orElse(null),
                facts.visaSponsorship().map(Quoted::value).orElse(null),
                facts.languages().stream()
                        .filter(language -> !language.preferred())
                        .map(language -> new LanguageRequirement(
                                taxonomy.nameOf(language.skill()),
                                language.level()
                                        .map(level -> LanguageLevel.valueOf(level.name()))
                                        .orElse(LanguageLevel.INDEPENDENT),
                                false))
                        .toList(),
                facts.certifications().stream()
                        .filter(wanted -> !wanted.preferred())
                        .map(wanted ->
                                new CertificationRequirement(wanted.skill(), taxonomy.nameOf(wanted.skill()), false))
                        .toList());
    }

    private List<RequiredSkill> skills(List<SkillRequirement> found, boolean preferred) {
        return found.stream()
                .filter(skill -> skill.preferred() == preferred)
                .map(skill ->
                        new RequiredSkill(skill.skill(), skill.label(), skill.alternatives(), null, null, false, true))
                .toList();
    }

    private static Pay pay(PayRange range) {
        return new Pay(
                range.min().setScale(0, RoundingMode.HALF_UP).longValue(),
                range.max().setScale(0, RoundingMode.HALF_UP).longValue(),
                range.currency(),
                PayPeriod.valueOf(range.period().name()));
    }
}
