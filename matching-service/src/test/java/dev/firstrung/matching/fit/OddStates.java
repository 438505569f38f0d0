package dev.firstrung.matching.fit;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Certification;
import dev.firstrung.contracts.CandidateState.Education;
import dev.firstrung.contracts.CandidateState.Evidence;
import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.Experience;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.CandidateState.HeldSkill;
import dev.firstrung.contracts.CandidateState.SalaryExpectation;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.CandidateState.WorkAuthorization;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.JobState.Requirement;
import dev.firstrung.contracts.JobState.Salary;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random states of odd values at and beyond every limit; empty where the wire refuses them. */
final class OddStates {

    private static final int ODD_ONE_OF = 25;
    private static final int LONG_LIST = 150;

    private final Random random;
    private boolean inLongList;

    OddStates(long seed) {
        random = new Random(seed);
    }

    Optional<CandidateState> candidate(String id) {
        return attempt(() -> new CandidateState(
                text(id),
                1,
                LocalDate.of(2026, 11, 22),
                Visibility.BLIND,
                new Place("", null, " "),
                Set.of(),
                true,
                new WorkAuthorization(Set.of(text("US")), false),
                new SalaryExpectation(amount(), text("USD"), PayPeriod.HOUR),
                list(() -> new HeldSkill(text("sql"), text("SQL"), null, list(this::evidence))),
                list(() -> new Education(DegreeLevel.MASTER, text("mathematics"), month())),
                list(() -> new Experience(ExperienceKind.JOB, month(), month(), list(() -> text("sql")))),
                list(() -> new Certification(text("cka"), text("CKA"), month())),
                list(() -> new LanguageSkill(text("en"), LanguageLevel.NATIVE))));
    }

    Optional<JobState> job(String id) {
        return attempt(() -> new JobState(
                text(id),
                1,
                "company",
                "Title",
                null,
                null,
                list(() -> new Place(null, text("TX"), text("US"))),
                new Salary(random.nextBoolean() ? null : amount(), amount(), text("USD"), PayPeriod.HOUR),
                list(() -> new Requirement(text("sql"), text("SQL"), Set.of(text("")), 3, null, false, false)),
                List.of(),
                months(),
                new EducationRequirement(DegreeLevel.BACHELOR, Set.of(text("mathematics")), true),
                null,
                list(() -> new LanguageSkill(text("en"), LanguageLevel.BASIC)),
                list(() -> new CertificationRequirement(text("cka"), text("CKA"), false)),
                null));
    }

    private static <T> Optional<T> attempt(Supplier<T> state) {
        try {
            return Optional.of(state.get());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Evidence evidence() {
        return new Evidence(EvidenceKind.COURSE, random.nextBoolean() ? null : months(), month());
    }

    /** A long list has elements that are good, so that its length is all that is odd. */
    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        boolean before = inLongList;
        int size = random.nextInt(2);
        if (odd()) {
            inLongList = true;
            size = LONG_LIST;
        }
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        inLongList = before;
        return list;
    }

    private boolean odd() {
        return !inLongList && random.nextInt(ODD_ONE_OF) == 0;
    }

    private String text(String usual) {
        if (inLongList) {
            return usual + "-" + random.nextInt(2 * LONG_LIST);
        }
        return odd() ? List.of("", " ", "a:b", "x".repeat(1_000), "\u0000").get(random.nextInt(5)) : usual;
    }

    private long amount() {
        return odd() ? List.of(-1L, 0L, 1_000_000_000_001L, Long.MAX_VALUE).get(random.nextInt(4)) : 1_000_000_000_000L;
    }

    private int months() {
        return odd() ? List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE).get(random.nextInt(3)) : 12;
    }

    private @Nullable YearMonth month() {
        YearMonth[] months = {null, YearMonth.of(2024, 5), YearMonth.of(0, 1), YearMonth.of(9_999, 12)};
        return odd() ? Arrays.asList(months).get(random.nextInt(months.length)) : YearMonth.of(2025, 5);
    }
}
