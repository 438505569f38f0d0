package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Candidates and jobs from a seed, over so many names that every kind of code in a block is shared: a thousand skills, few of them common, 300
 * fields, 60 certificates, 40 currencies.
 */
final class WideInputs {

    private static final List<String> COUNTRIES = List.of("US", "DE", "IN", "FR", "GB", "CA", "JP");
    private static final List<String> FIELDS =
            List.of("Computer Science", "Mathematics", "History", "Nursing", "Mechanical Engineering");

    private final Random random;

    WideInputs(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Candidate candidate(String id) {
        return new Candidate(
                id,
                1,
                RandomInputs.AS_OF,
                maybe(this::place),
                new TreeSet<>(some(3, () -> of(WorkMode.values()))),
                random.nextBoolean(),
                new TreeSet<>(some(3, () -> of(COUNTRIES))),
                random.nextInt(4) == 0,
                maybe(() -> Pay.atLeast(random.nextInt(150_000), currency(), of(PayPeriod.values()))),
                some(9, () -> new HeldSkill(skill(), "label", maybe(() -> of(SkillLevel.values())), evidence())),
                some(4, () -> new Education(of(DegreeLevel.values()), maybe(this::field), maybe(this::month))),
                some(6, this::experience),
                some(3, () -> new Certification(certificate(), "label", maybe(this::month))),
                some(3, () -> new Language(language(), of(LanguageLevel.values()))));
    }

    Job job(String id) {
        return new Job(
                id,
                1,
                null,
                maybe(() -> of(WorkMode.values())),
                some(4, this::place),
                maybe(this::pay),
                some(14, this::requiredSkill),
                some(6, this::requiredSkill),
                random.nextBoolean() ? 0 : random.nextInt(90),
                maybe(() -> new EducationRequirement(
                        of(DegreeLevel.values()),
                        new ArrayList<>(new TreeSet<>(some(5, this::field))),
                        random.nextBoolean())),
                maybe(random::nextBoolean),
                some(3, () -> new LanguageRequirement(language(), of(LanguageLevel.values()), random.nextInt(15) == 0)),
                some(3, () -> new CertificationRequirement(certificate(), "label", random.nextInt(15) == 0)));
    }

    private List<Evidence> evidence() {
        return some(
                3, () -> new Evidence(of(Evidence.Kind.values()), maybe(() -> random.nextInt(30)), maybe(this::month)));
    }

    private Experience experience() {
        YearMonth start = maybe(this::month);
        YearMonth end = maybe(() -> start == null ? month() : start.plusMonths(random.nextInt(60)));
        return new Experience(of(Experience.Kind.values()), start, end, some(3, this::skill));
    }

    private RequiredSkill requiredSkill() {
        return new RequiredSkill(
                skill(),
                "label",
                random.nextInt(4) == 0 ? some(9, this::skill) : List.of(),
                maybe(() -> 1 + random.nextInt(5)),
                maybe(() -> of(SkillLevel.values())),
                random.nextInt(25) == 0,
                random.nextBoolean());
    }

    private Pay pay() {
        long low = random.nextInt(120_000);
        return new Pay(low, maybe(() -> low + random.nextInt(50_000)), currency(), of(PayPeriod.values()));
    }

    private Place place() {
        return new Place(
                random.nextInt(4) == 0 ? null : "City " + random.nextInt(60),
                random.nextInt(3) == 0 ? null : "Region " + random.nextInt(15),
                random.nextInt(4) == 0 ? null : of(COUNTRIES));
    }

    private String skill() {
        return switch (random.nextInt(4)) {
            case 0 -> "rare-" + random.nextInt(900);
            case 1 -> "middling-" + random.nextInt(60);
            default -> of(RandomInputs.SKILLS);
        };
    }

    private String field() {
        return random.nextBoolean() ? of(FIELDS) : "Field " + random.nextInt(300);
    }

    private String certificate() {
        return "Certificate " + random.nextInt(60);
    }

    private String language() {
        return "language " + random.nextInt(12);
    }

    private String currency() {
        return random.nextInt(3) > 0 ? "USD" : "C" + random.nextInt(40);
    }

    private YearMonth month() {
        return YearMonth.of(2016 + random.nextInt(13), 1 + random.nextInt(12));
    }

    private <T> List<T> some(int atMost, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int left = random.nextInt(atMost + 1); left > 0; left--) {
            some.add(one.get());
        }
        return some;
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> one) {
        return random.nextInt(3) == 0 ? null : one.get();
    }
}
