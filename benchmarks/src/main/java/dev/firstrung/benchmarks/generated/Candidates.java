package dev.firstrung.benchmarks.generated;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.engine.input.WorkMode;
import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Generated candidates by number; the same number gives the same candidate. */
public final class Candidates {

    /** The day on which all of them are scored. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final int RARE_FROM = 300;

    private final Numbers numbers = Numbers.shipped("resumes.txt");
    private final Numbers assumed = Numbers.shipped("assumed.txt");
    private final SkillPool skills = new SkillPool(Taxonomy.standard(), numbers);
    private final Places places = new Places(Numbers.shipped("postings.txt"));
    private final Vocabulary vocabulary = new Vocabulary(numbers);
    private final long seed;

    public Candidates(long seed) {
        this.seed = seed;
    }

    /** A candidate as fitted. */
    public Candidate candidate(int number) {
        var random = Seeds.of(seed, number);
        List<String> held = List.copyOf(skills.some(Math.max(1, vocabulary.draw("skills", random)), random));
        return candidate(held, random);
    }

    /** A candidate who holds two skills that few postings ask for: the hardest to rank, since nearly all jobs earn little. */
    public Candidate withFewRareSkills(int number) {
        var random = Seeds.of(~seed, number);
        return candidate(List.of(skills.rare(RARE_FROM, random), skills.rare(RARE_FROM, random)), random);
    }

    private Candidate candidate(List<String> held, RandomGenerator random) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Candidate(
                id,
                1,
                AS_OF,
                places.cityOrNone(assumed.one("place.stated"), random),
                modes(random),
                random.nextDouble() < assumed.one("relocates"),
                random.nextDouble() < assumed.one("authorization.stated")
                        ? Set.of(places.country(random))
                        : Set.<String>of(),
                random.nextDouble() < assumed.one("needs_sponsorship"),
                random.nextDouble() < assumed.one("expected_pay.stated") ? places.atLeast(random) : null,
                held.stream()
                        .distinct()
                        .map(code -> new HeldSkill(code, code, null, evidence(random)))
                        .toList(),
                many(vocabulary.draw("education", random), () -> education(random)),
                many(Math.min(6, vocabulary.draw("experience", random)), () -> experience(held, random)),
                vocabulary.certificates(vocabulary.draw("certifications", random), random).stream()
                        .map(name -> new Certification(name, name, null))
                        .toList(),
                vocabulary.languages(vocabulary.draw("languages", random), random).stream()
                        .map(language -> new Language(language, LanguageLevel.PROFICIENT))
                        .toList());
    }

    private Set<WorkMode> modes(RandomGenerator random) {
        var modes = EnumSet.noneOf(WorkMode.class);
        if (random.nextDouble() < assumed.one("modes.stated")) {
            for (WorkMode mode : WorkMode.values()) {
                if (random.nextBoolean()) {
                    modes.add(mode);
                }
            }
        }
        return modes;
    }

    private List<Evidence> evidence(RandomGenerator random) {
        var evidence = new ArrayList<Evidence>();
        double[] shares = numbers.of("evidence.kinds");
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            if (random.nextDouble() < shares[kind.compareTo(Evidence.Kind.COURSE)]) {
                boolean stated = random.nextDouble() < numbers.one("evidence.months_stated");
                evidence.add(new Evidence(kind, stated ? 1 + random.nextInt(36) : null, null));
            }
        }
        return evidence;
    }

    @SuppressWarnings("EnumOrdinal")
    private Education education(RandomGenerator random) {
        DegreeLevel level = DegreeLevel.values()[vocabulary.draw("education.level", random)];
        String field = random.nextDouble() < numbers.one("education.field_stated") ? vocabulary.field(random) : null;
        YearMonth end = random.nextDouble() < numbers.one("education.year_stated")
                ? YearMonth.from(AS_OF).plusMonths(24L - random.nextInt(120))
                : null;
        return new Education(level, field, end);
    }

    @SuppressWarnings("EnumOrdinal")
    private Experience experience(List<String> held, RandomGenerator random) {
        Experience.Kind kind = Experience.Kind.values()[vocabulary.draw("experience.kinds", random)];
        var used = many(vocabulary.draw("experience.skills", random), () -> held.get(random.nextInt(held.size())));
        List<String> distinct = used.stream().distinct().toList();
        if (random.nextDouble() >= numbers.one("experience.dated")) {
            return new Experience(kind, null, null, distinct);
        }
        double[] logMonths = numbers.of("experience.log_months");
        long months = Math.round(Math.exp(logMonths[0] + logMonths[1] * random.nextGaussian()));
        YearMonth end = YearMonth.from(AS_OF).minusMonths(random.nextInt(60));
        boolean ongoing = random.nextDouble() < numbers.one("experience.ongoing");
        @Nullable YearMonth last = ongoing ? null : end;
        return new Experience(
                kind, (ongoing ? YearMonth.from(AS_OF) : end).minusMonths(Math.clamp(months, 1, 240)), last, distinct);
    }

    private static <T> List<T> many(int count, Supplier<T> one) {
        var many = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            many.add(one.get());
        }
        return many;
    }
}
