package dev.firstrung.benchmarks.generated;

import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.WorkMode;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Generated jobs by number; the same number gives the same job, whatever was asked before. */
public final class Jobs {

    private final Numbers numbers;
    private final SkillPool skills;
    private final Alternatives alternatives;
    private final Places places;
    private final Vocabulary vocabulary;
    private final long seed;
    private final boolean skillsAlone;

    private Jobs(long seed, boolean skillsAlone) {
        this.seed = seed;
        this.skillsAlone = skillsAlone;
        numbers = Numbers.shipped("postings.txt");
        skills = new SkillPool(Taxonomy.standard(), numbers);
        alternatives = new Alternatives(numbers, skills);
        places = new Places(numbers);
        vocabulary = new Vocabulary(numbers);
    }

    /** Jobs as fitted. */
    public static Jobs fitted(long seed) {
        return new Jobs(seed, false);
    }

    /** The same jobs, which state nothing but their skills. */
    public static Jobs ofSkillsAlone(long seed) {
        return new Jobs(seed, true);
    }

    /** The job of this number. */
    public Job job(int number) {
        var random = Seeds.of(seed, number);
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        int required = draw("skills.required", random);
        int preferred = draw("skills.preferred", random);
        Iterator<String> drawn = skills.some(required + preferred, random).iterator();
        List<RequiredSkill> needed = requirements(drawn, required, random);
        List<RequiredSkill> wanted = requirements(drawn, preferred, random);
        if (skillsAlone) {
            return new Job(id, 1, null, null, List.of(), null, needed, wanted, 0, null, null, List.of(), List.of());
        }
        return new Job(
                id,
                1,
                null,
                mode(random),
                random.nextDouble() < numbers.one("place.stated") ? List.of(places.city(random)) : List.of(),
                random.nextDouble() < numbers.one("pay.stated") ? places.range(random) : null,
                needed,
                wanted,
                (int) numbers.of("experience.months")[draw("experience.postings", random)],
                education(random),
                sponsorship(random),
                vocabulary.languages(draw("languages", random), random).stream()
                        .map(language -> new LanguageRequirement(language, LanguageLevel.INDEPENDENT, false))
                        .toList(),
                vocabulary.certificates(draw("certifications", random), random).stream()
                        .map(name -> new CertificationRequirement(name, name, false))
                        .toList());
    }

    private List<RequiredSkill> requirements(Iterator<String> drawn, int count, RandomGenerator random) {
        var requirements = new ArrayList<RequiredSkill>();
        while (requirements.size() < count && drawn.hasNext()) {
            requirements.add(alternatives.of(drawn.next(), random));
        }
        return requirements;
    }

    private @Nullable WorkMode mode(RandomGenerator random) {
        return switch (draw("mode", random)) {
            case 0 -> null;
            case 1 -> WorkMode.ONSITE;
            case 2 -> WorkMode.HYBRID;
            default -> WorkMode.REMOTE;
        };
    }

    private @Nullable Boolean sponsorship(RandomGenerator random) {
        int drawn = draw("sponsorship", random);
        return drawn == 0 ? null : Boolean.valueOf(drawn == 1);
    }

    @SuppressWarnings("EnumOrdinal")
    private @Nullable EducationRequirement education(RandomGenerator random) {
        int level = draw("education.level", random);
        if (level == 0) {
            return null;
        }
        return new EducationRequirement(
                DegreeLevel.values()[level - 1],
                vocabulary.fields(draw("education.fields", random), random),
                random.nextDouble() < numbers.one("education.replaceable"));
    }

    private int draw(String name, RandomGenerator random) {
        return vocabulary.draw(name, random);
    }
}
