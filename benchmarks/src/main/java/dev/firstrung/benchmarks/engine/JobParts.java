package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.RequiredSkill;
import java.util.List;

/**
 * The kinds of what jobs state besides skills. A job's kinds are packed into a {@code long}, so that one value a document tells a
 * query's tables all they need.
 */
final class JobParts {

    private static final int PLACE_BITS = 20;
    private static final int PAY_BITS = 18;
    private static final int STUDY_BITS = 18;
    private static final int TONGUE_BITS = 7;

    /** Kinds of place, work mode and sponsorship, which also decide whether a pair is eligible. */
    final Interned<Job> places = new Interned<>(1 << PLACE_BITS);

    final Interned<Job> pays = new Interned<>(1 << PAY_BITS);

    /** Kinds of experience and education. */
    final Interned<Job> studies = new Interned<>(1 << STUDY_BITS);

    /** Kinds of languages and certificates. */
    final Interned<Job> tongues = new Interned<>(1 << TONGUE_BITS);

    /** The kinds of a job, and whether any of its requirements has alternatives. */
    long pack(Job job, boolean alternatives) {
        long packed = places.numberOf(place(job));
        packed = (packed << PAY_BITS) | pays.numberOf(pay(job));
        packed = (packed << STUDY_BITS) | studies.numberOf(study(job, List.of()));
        packed = (packed << TONGUE_BITS) | tongues.numberOf(tongue(job));
        return (packed << 1) | (alternatives ? 1 : 0);
    }

    static boolean hasAlternatives(long packed) {
        return (packed & 1) != 0;
    }

    static int tongue(long packed) {
        return (int) (packed >>> 1) & ((1 << TONGUE_BITS) - 1);
    }

    static int study(long packed) {
        return (int) (packed >>> (1 + TONGUE_BITS)) & ((1 << STUDY_BITS) - 1);
    }

    static int pay(long packed) {
        return (int) (packed >>> (1 + TONGUE_BITS + STUDY_BITS)) & ((1 << PAY_BITS) - 1);
    }

    static int place(long packed) {
        return (int) (packed >>> (1 + TONGUE_BITS + STUDY_BITS + PAY_BITS));
    }

    /** A job that states the same experience and education, and these skills. */
    static Job study(Job job, List<RequiredSkill> skills) {
        return new Job(
                "study",
                1,
                null,
                null,
                List.of(),
                null,
                skills,
                List.of(),
                job.minExperienceMonths(),
                job.education(),
                null,
                List.of(),
                List.of());
    }

    private static Job place(Job job) {
        return new Job(
                "place",
                1,
                null,
                job.workMode(),
                job.places(),
                null,
                List.of(),
                List.of(),
                0,
                null,
                job.visaSponsorship(),
                List.of(),
                List.of());
    }

    private static Job pay(Job job) {
        return new Job(
                "pay", 1, null, null, List.of(), job.pay(), List.of(), List.of(), 0, null, null, List.of(), List.of());
    }

    private static Job tongue(Job job) {
        return new Job(
                "tongue",
                1,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                0,
                null,
                null,
                job.languages(),
                job.certifications());
    }
}
