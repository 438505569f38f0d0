package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The kinds of what candidates state besides skills and experience, packed as those of {@link JobParts} are. */
final class CandidateParts {

    private static final int PLACE_BITS = 20;
    private static final int PAY_BITS = 10;
    private static final int EDUCATION_BITS = 20;
    private static final int TONGUE_BITS = 14;

    /** Kinds of place, modes, readiness to move and authorisation, which also decide whether a pair is eligible. */
    final Interned<Candidate> places = new Interned<>(1 << PLACE_BITS);

    final Interned<Candidate> pays = new Interned<>(1 << PAY_BITS);
    final Interned<Candidate> educations = new Interned<>(1 << EDUCATION_BITS);

    /** Kinds of languages and certificates. */
    final Interned<Candidate> tongues = new Interned<>(1 << TONGUE_BITS);

    long pack(Candidate candidate) {
        long packed = places.numberOf(place(candidate));
        packed = (packed << PAY_BITS) | pays.numberOf(pay(candidate));
        packed = (packed << EDUCATION_BITS) | educations.numberOf(education(candidate));
        return (packed << TONGUE_BITS) | tongues.numberOf(tongue(candidate));
    }

    static int tongue(long packed) {
        return (int) packed & ((1 << TONGUE_BITS) - 1);
    }

    static int education(long packed) {
        return (int) (packed >>> TONGUE_BITS) & ((1 << EDUCATION_BITS) - 1);
    }

    static int pay(long packed) {
        return (int) (packed >>> (TONGUE_BITS + EDUCATION_BITS)) & ((1 << PAY_BITS) - 1);
    }

    static int place(long packed) {
        return (int) (packed >>> (TONGUE_BITS + EDUCATION_BITS + PAY_BITS));
    }

    /** A candidate who has nothing but these skills and this experience. */
    static Candidate skilled(Candidate candidate, List<HeldSkill> skills, List<Experience> experience) {
        return new Candidate(
                "skilled",
                1,
                candidate.asOf(),
                null,
                Set.of(),
                true,
                Set.of(),
                false,
                null,
                skills,
                List.of(),
                experience,
                List.of(),
                List.of());
    }

    private static Candidate place(Candidate one) {
        return new Candidate(
                "place",
                1,
                one.asOf(),
                one.place(),
                one.workModes(),
                one.openToRelocate(),
                one.authorizedCountries(),
                one.needsSponsorship(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Candidate pay(Candidate one) {
        return new Candidate(
                "pay",
                1,
                one.asOf(),
                null,
                Set.of(),
                true,
                Set.of(),
                false,
                one.expectedPay(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of a degree's date only counts whether it is further away than a year. */
    private static Candidate education(Candidate one) {
        YearMonth soon = YearMonth.from(Candidates.AS_OF).plusMonths(12);
        List<Education> education = one.education().stream()
                .map(degree -> {
                    YearMonth end = degree.endDate();
                    boolean later = end != null && end.isAfter(soon);
                    return new Education(degree.level(), degree.field(), later ? soon.plusMonths(1) : null);
                })
                .distinct()
                .sorted(Comparator.comparing(Education::toString))
                .toList();
        return new Candidate(
                "education",
                1,
                one.asOf(),
                null,
                Set.of(),
                true,
                Set.of(),
                false,
                null,
                List.of(),
                education,
                List.of(),
                List.of(),
                List.of());
    }

    private static Candidate tongue(Candidate one) {
        return new Candidate(
                "tongue",
                1,
                one.asOf(),
                null,
                Set.of(),
                true,
                Set.of(),
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                one.certifications(),
                one.languages());
    }
}
