package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.Breakdown;
import dev.firstrung.engine.Criterion;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A job's query over candidates: weights a skill, and tables for the kinds of everything else, asked of the model beforehand. */
final class JobQuery implements Query {

    private static final int STEP = 5;
    private static final short NOT_ELIGIBLE = Short.MIN_VALUE;
    private static final int[] REPLACING_MONTHS = {0, 24, 48, 72, 96};
    private static final int MOST_MADE_UP = 63;

    final Job job;
    final int experiencePoints;
    final int educationPoints;

    /** Points by requirement, of those that have alternatives. */
    final int[] choicePoints;

    /** The places in {@link #choicePoints} of what a skill is good for. */
    final byte[][] choices;

    /** Skills that the job asks for, also those whose weight is 0: experience with them counts. */
    final boolean[] asked;

    private final int[] weights;
    private final short[] places;
    private final short[] pays;
    private final short[] tongues;
    private final short[] degrees;
    private final byte[] madeUp;
    private final int most;

    JobQuery(CandidateRows world, Job job) {
        this.job = job;
        Breakdown stated = world.model.breakdown(World.NOBODY, job);
        weights = new int[world.skills.values().size()];
        asked = new boolean[weights.length];
        choices = new byte[weights.length][0];
        var choice = new ArrayList<Integer>();
        for (Breakdown.Part part : stated.parts()) {
            if (part.skills().size() > 1) {
                choice.add(part.possible());
            }
            for (String code : part.skills()) {
                int skill = world.skills.numberOf(code);
                if (skill < weights.length) {
                    weights[skill] += part.possible();
                    asked[skill] = true;
                    if (part.skills().size() > 1) {
                        choices[skill] = with(choices[skill], choice.size() - 1);
                    }
                }
            }
        }
        choicePoints = choice.stream().mapToInt(points -> points).toArray();
        experiencePoints = possible(stated, Criterion.EXPERIENCE);
        educationPoints = possible(stated, Criterion.EDUCATION);
        places = table(world, world.parts.places.values(), Criterion.PLACE);
        pays = table(world, world.parts.pays.values(), Criterion.SALARY);
        tongues = tongues(world);
        List<Candidate> educations = world.parts.educations.values();
        degrees = table(world, educations, Criterion.EDUCATION);
        madeUp = new byte[degrees.length];
        for (int kind = 0; experiencePoints > 0 && kind < madeUp.length; kind++) {
            madeUp[kind] = madeUp(world, educations.get(kind));
        }
        most = UNITS
                * (possible(stated, Criterion.PLACE)
                        + possible(stated, Criterion.SALARY)
                        + possible(stated, Criterion.LANGUAGES)
                        + possible(stated, Criterion.CERTIFICATIONS)
                        + experiencePoints
                        + educationPoints);
    }

    @Override
    public int weight(int skill) {
        return weights[skill];
    }

    @Override
    public int skills() {
        return weights.length;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public RowScoring over(Rows rows) {
        return new CandidateScoring(this, rows);
    }

    /** What everything but skills, experience and education gives; far below 0 when the pair is not eligible. */
    int fixed(long parts) {
        return places[CandidateParts.place(parts)]
                + pays[CandidateParts.pay(parts)]
                + tongues[CandidateParts.tongue(parts)];
    }

    boolean asksForExperience() {
        return experiencePoints > 0
                || (job.education() != null && job.education().experienceCanReplace());
    }

    /** What the degrees alone give. */
    int degree(long parts) {
        return degrees[CandidateParts.education(parts)];
    }

    /** What experience and education give where these half-months count; the arithmetic of docs/scoring.md. */
    int study(long parts, int half) {
        int total = 0;
        if (experiencePoints > 0) {
            int months = 2 * job.minExperienceMonths();
            int counted = half + 2 * madeUp[CandidateParts.education(parts)];
            int credit = half >= months ? 100 : step(Math.min(100, 100 * counted / months));
            total += experiencePoints * credit / STEP;
        }
        int education = degree(parts);
        var wanted = job.education();
        if (wanted != null && wanted.experienceCanReplace()) {
            int replaces = 2 * REPLACING_MONTHS[wanted.level().compareTo(DegreeLevel.SECONDARY)];
            int credit = half >= replaces ? 100 : step(100 * half / replaces);
            education = Math.max(education, educationPoints * credit / STEP);
        }
        return total + education;
    }

    private static int step(int percent) {
        return percent - percent % STEP;
    }

    private static byte[] with(byte[] places, int choice) {
        byte[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = (byte) choice;
        return more;
    }

    private short[] table(CandidateRows world, List<Candidate> kinds, Criterion criterion) {
        short[] table = new short[kinds.size()];
        for (int kind = 0; kind < table.length; kind++) {
            Breakdown breakdown = world.model.breakdown(kinds.get(kind), job);
            boolean eligible = criterion != Criterion.PLACE || breakdown.eligible();
            table[kind] = eligible ? earned(breakdown, criterion) : NOT_ELIGIBLE;
        }
        return table;
    }

    private short[] tongues(CandidateRows world) {
        short[] table = table(world, world.parts.tongues.values(), Criterion.LANGUAGES);
        short[] certificates = table(world, world.parts.tongues.values(), Criterion.CERTIFICATIONS);
        for (int kind = 0; kind < table.length; kind++) {
            table[kind] += certificates[kind];
        }
        return table;
    }

    /** The months that a degree makes up for: the most months asked for that it meets alone. */
    private byte madeUp(CandidateRows world, Candidate education) {
        int least = 0;
        int beyond = meets(world, education, 1) ? MOST_MADE_UP : 1;
        while (least + 1 < beyond) {
            int middle = (least + beyond) / 2;
            if (meets(world, education, middle)) {
                least = middle;
            } else {
                beyond = middle;
            }
        }
        return (byte) least;
    }

    private boolean meets(CandidateRows world, Candidate education, int months) {
        Job asking = new Job(
                "months",
                1,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                months,
                job.education(),
                null,
                List.of(),
                List.of());
        return world.model.breakdown(education, asking).parts().stream()
                .anyMatch(part -> part.criterion() == Criterion.EXPERIENCE && part.credit() == 100);
    }

    private static short earned(Breakdown breakdown, Criterion criterion) {
        return (short) breakdown.parts().stream()
                .filter(part -> part.criterion() == criterion)
                .mapToInt(part -> part.possible() * part.credit() / STEP)
                .sum();
    }

    private static int possible(Breakdown breakdown, Criterion criterion) {
        return breakdown.parts().stream()
                .filter(part -> part.criterion() == criterion)
                .mapToInt(Breakdown.Part::possible)
                .sum();
    }
}
