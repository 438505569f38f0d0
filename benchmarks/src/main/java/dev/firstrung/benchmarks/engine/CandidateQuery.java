package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.Breakdown;
import dev.firstrung.engine.Criterion;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a candidate earns of each skill and of each kind of everything else, in twentieths of a point, asked of the model beforehand.
 * That the contestants get these tables for nothing, while our index works everything out in the time that is measured, favours them.
 */
final class CandidateQuery implements Query {

    private static final int STEP = 5;
    private static final short NOT_ELIGIBLE = Short.MIN_VALUE;
    private static final short UNKNOWN = -1;

    final Candidate candidate;

    /** Credit of each skill in steps of 5 percent. */
    final byte[] skillSteps;

    /** The experiences that count where a skill earns credit, as bits. */
    final long[] experiences;

    private final int most;
    private final World world;
    private final short[] places;
    private final short[] pays;
    private final short[] tongues;
    private final short[] studies;
    private final short[][] studiesByExperiences;

    CandidateQuery(World world, Candidate candidate) {
        this.world = world;
        this.candidate = candidate;
        var codes = world.skills.values();
        skillSteps = new byte[codes.size()];
        experiences = new long[codes.size()];
        for (int skill = 0; skill < skillSteps.length; skill++) {
            skillSteps[skill] = (byte) (credit(world, candidate, codes.get(skill)) / STEP);
            experiences[skill] = skillSteps[skill] == 0 ? 0 : experiencesWith(candidate, codes.get(skill));
        }
        places = table(world.parts.places.values());
        pays = table(world.parts.pays.values());
        tongues = table(world.parts.tongues.values());
        studies = table(world.parts.studies.values());
        short[] largest = tableWithAllExperience(world.parts.studies.values());
        studiesByExperiences = new short[studies.length][];
        for (int kind = 0; kind < studies.length; kind++) {
            if (largest[kind] != studies[kind]) {
                studiesByExperiences[kind] =
                        new short[1 << candidate.experience().size()];
                Arrays.fill(studiesByExperiences[kind], UNKNOWN);
            }
        }
        most = most(places) + most(pays) + most(tongues) + most(largest);
    }

    @Override
    public int weight(int skill) {
        return skillSteps[skill];
    }

    @Override
    public int skills() {
        return skillSteps.length;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public RowScoring over(Rows rows) {
        return new JobScoring(this, rows);
    }

    /** What everything but the skills gives, or less than 0 when the pair is not eligible; without what depends on experiences. */
    int fixed(long parts) {
        return places[JobParts.place(parts)] + pays[JobParts.pay(parts)] + tongues[JobParts.tongue(parts)];
    }

    boolean dependsOnExperiences(int study) {
        return studiesByExperiences[study] != null;
    }

    int study(int study) {
        return studies[study];
    }

    /** What experience and education give where these experiences count; the job is asked for when it is seen for the first time. */
    int study(int study, long relevant, int jobNumber) {
        short known = studiesByExperiences[study][(int) relevant];
        if (known != UNKNOWN) {
            return known;
        }
        short asked =
                sum(world.model.breakdown(candidate, world.job(jobNumber)), Criterion.EXPERIENCE, Criterion.EDUCATION);
        studiesByExperiences[study][(int) relevant] = asked;
        return asked;
    }

    private short[] table(List<Job> kinds) {
        short[] table = new short[kinds.size()];
        for (int kind = 0; kind < table.length; kind++) {
            table[kind] = earned(world.model.breakdown(candidate, kinds.get(kind)));
        }
        return table;
    }

    /** The table of experience and education when all experience counts that ever can. */
    private short[] tableWithAllExperience(List<Job> kinds) {
        List<RequiredSkill> used = candidate.experience().stream()
                .flatMap(experience -> experience.skills().stream())
                .distinct()
                .map(CandidateQuery::required)
                .toList();
        short[] table = new short[kinds.size()];
        for (int kind = 0; kind < table.length; kind++) {
            Job job = JobParts.study(kinds.get(kind), used);
            table[kind] = sum(world.model.breakdown(candidate, job), Criterion.EXPERIENCE, Criterion.EDUCATION);
        }
        return table;
    }

    private static short earned(Breakdown breakdown) {
        return breakdown.eligible() ? sum(breakdown, Criterion.values()) : NOT_ELIGIBLE;
    }

    private static short sum(Breakdown breakdown, Criterion... criteria) {
        List<Criterion> wanted = List.of(criteria);
        return (short) breakdown.parts().stream()
                .filter(part -> wanted.contains(part.criterion()))
                .mapToInt(part -> part.possible() * part.credit() / STEP)
                .sum();
    }

    private static int credit(World world, Candidate candidate, String code) {
        Job job = new Job(
                "skill",
                1,
                null,
                null,
                List.of(),
                null,
                List.of(required(code)),
                List.of(),
                0,
                null,
                null,
                List.of(),
                List.of());
        return world.model.breakdown(candidate, job).parts().getFirst().credit();
    }

    private static RequiredSkill required(String code) {
        return new RequiredSkill(code, code, List.of(), null, null, false, false);
    }

    private static long experiencesWith(Candidate candidate, String code) {
        long bits = 0;
        for (int i = 0; i < candidate.experience().size(); i++) {
            Experience experience = candidate.experience().get(i);
            boolean leads = experience.skills().stream()
                    .flatMap(used -> Stream.concat(
                            Stream.of(used),
                            Taxonomy.standard().relatedTo(used).stream().map(RelatedSkill::code)))
                    .anyMatch(code::equals);
            bits |= leads ? 1L << i : 0;
        }
        return bits;
    }

    private static int most(short[] table) {
        int most = 0;
        for (short value : table) {
            most = Math.max(most, value);
        }
        return most;
    }
}
