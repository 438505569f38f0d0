package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.EmploymentType;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.PayPeriod;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import dev.firstrung.engine.input.WorkMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Candidates and jobs from a seed, over few names so that pairs often meet, with every optional part now and then absent. */
final class RandomInputs {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    static final List<String> SKILLS = List.of(
            "python",
            "pytorch",
            "tensorflow",
            "scikit-learn",
            "machine-learning",
            "deep-learning",
            "sql",
            "postgresql",
            "java",
            "kotlin",
            "cobol",
            "docker",
            "data-analysis",
            "statistics",
            "knitting");

    private static final List<String> CITIES =
            List.of("Austin", "San Francisco", "Palo Alto", "New York City", "Berlin");
    private static final List<String> FIELDS = List.of(
            "Computer Science", "machine learning", "Mathematics", "Mechanical Engineering", "History", "Nursing");
    private static final List<String> CERTIFICATES =
            List.of("AWS Certified Machine Learning", "Azure AI Engineer", "Scrum Master");
    private static final List<String> LANGUAGES = List.of("en", "German", "es");

    private final Random random;

    RandomInputs(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Candidate candidate() {
        return candidate("c" + random.nextInt(1_000_000));
    }

    Candidate candidate(String id) {
        Set<WorkMode> modes = new TreeSet<>(some(3, () -> of(WorkMode.values())));
        return new Candidate(
                id,
                1 + random.nextInt(9),
                AS_OF,
                maybe(this::place),
                modes,
                random.nextBoolean(),
                new TreeSet<>(some(2, this::country)),
                random.nextInt(4) == 0,
                maybe(this::expectedPay),
                some(8, this::heldSkill),
                some(3, this::education),
                some(4, this::experience),
                some(2, () -> {
                    String name = of(CERTIFICATES);
                    return new Certification(name, name, maybe(this::month));
                }),
                some(3, () -> new Language(of(LANGUAGES), of(LanguageLevel.values()))));
    }

    Job job() {
        return job("j" + random.nextInt(1_000_000));
    }

    Job job(String id) {
        return new Job(
                id,
                1 + random.nextInt(9),
                maybe(() -> of(EmploymentType.values())),
                maybe(() -> of(WorkMode.values())),
                some(3, this::place),
                maybe(this::pay),
                some(9, this::requiredSkill),
                some(6, this::requiredSkill),
                random.nextBoolean() ? 0 : random.nextInt(48),
                maybe(() -> new EducationRequirement(
                        of(DegreeLevel.values()), some(3, () -> of(FIELDS)), random.nextBoolean())),
                maybe(random::nextBoolean),
                some(
                        3,
                        () -> new LanguageRequirement(
                                of(LANGUAGES), of(LanguageLevel.values()), random.nextInt(4) == 0)),
                some(3, () -> {
                    String name = of(CERTIFICATES);
                    return new CertificationRequirement(name, name, random.nextInt(4) == 0);
                }));
    }

    HeldSkill heldSkill() {
        String code = of(SKILLS);
        return new HeldSkill(code, code, maybe(() -> of(SkillLevel.values())), some(4, this::evidence));
    }

    Evidence evidence() {
        return new Evidence(of(Evidence.Kind.values()), maybe(() -> random.nextInt(40)), maybe(this::month));
    }

    RequiredSkill requiredSkill() {
        String code = of(SKILLS);
        return new RequiredSkill(
                code,
                code,
                random.nextInt(4) == 0 ? some(3, () -> of(SKILLS)) : List.of(),
                maybe(() -> 1 + random.nextInt(5)),
                maybe(() -> of(SkillLevel.values())),
                random.nextInt(6) == 0,
                random.nextBoolean());
    }

    Experience experience() {
        YearMonth start = maybe(this::month);
        YearMonth end = maybe(() -> (start == null ? month() : start.plusMonths(random.nextInt(30))));
        return new Experience(of(Experience.Kind.values()), start, end, some(4, () -> of(SKILLS)));
    }

    Education education() {
        return new Education(of(DegreeLevel.values()), maybe(() -> of(FIELDS)), maybe(this::month));
    }

    private YearMonth month() {
        return YearMonth.from(AS_OF).plusMonths(random.nextInt(30) - 90 + random.nextInt(90));
    }

    private Place place() {
        return new Place(
                maybe(() -> of(CITIES)),
                maybe(() -> of(List.of("TX", "California", "CA", "NY"))),
                random.nextInt(3) == 0 ? null : country());
    }

    private String country() {
        return of(List.of("US", "Germany", "IN"));
    }

    private Pay expectedPay() {
        return Pay.atLeast(30_000 + random.nextInt(120) * 1_000L, of(List.of("USD", "USD", "EUR")), PayPeriod.YEAR);
    }

    private Pay pay() {
        long min = 20L + random.nextInt(60);
        boolean hourly = random.nextBoolean();
        long low = hourly ? min : min * 2_000;
        return new Pay(
                low,
                maybe(() -> low + low * random.nextInt(50) / 100),
                of(List.of("USD", "USD", "EUR")),
                hourly ? PayPeriod.HOUR : PayPeriod.YEAR);
    }

    <T> List<T> some(int atMost, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int left = random.nextInt(atMost + 1); left > 0; left--) {
            some.add(one.get());
        }
        return some;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> one) {
        return random.nextInt(3) == 0 ? null : one.get();
    }
}
