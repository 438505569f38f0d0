package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What candidates are worth for one posting, by the arithmetic of {@link Scoring} over packed candidates. */
final class CandidateQuery implements Query {

    private static final short UNKNOWN = Short.MIN_VALUE;

    /** Two of a skill's worths, each rounded up, still fit a byte. */
    private static final int MOST_WORTH = 240;

    private final CompiledJob job;
    private final Vocabulary vocabulary;
    private final int[] keys;
    private final byte[][] worth;

    /** As few as let all that a skill can be worth fit a byte. */
    private final int stepsOfWorth;

    /** By requirement with alternatives, where its keys start; those of all others come first. */
    private final int[] choiceStarts;

    private final Terms terms;
    private final byte[] nearness;
    private final short[] pays;
    private final short[] papers;

    private final DegreeCredits degrees;
    private final Stretches stretches = new Stretches();

    CandidateQuery(CompiledJob job, Vocabulary vocabulary) {
        this.job = job;
        this.vocabulary = vocabulary;
        stepsOfWorth = stepsOfWorth(job);
        Map<Integer, byte[]> bySkill = new TreeMap<>();
        List<Integer> chosen = new ArrayList<>();
        List<byte[]> chosenWorth = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < job.skills.length; i++) {
            int points = job.possible[i];
            int level = job.skillLevels[i];
            if (job.skills[i].length == 1) {
                byte[] sum = bySkill.computeIfAbsent(job.skills[i][0], unseen -> new byte[Earned.MOST]);
                addWorth(sum, points, level);
                continue;
            }
            starts.add(chosen.size());
            byte[] of = addWorth(new byte[Earned.MOST], points, level);
            for (int skill : job.skills[i]) {
                chosen.add(skill);
                chosenWorth.add(of);
            }
        }
        int alone = bySkill.size();
        choiceStarts = starts.stream().mapToInt(start -> alone + start).toArray();
        keys = Stream.concat(bySkill.keySet().stream(), chosen.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        worth = Stream.concat(bySkill.values().stream(), chosenWorth.stream()).toArray(byte[][]::new);
        terms = new Terms(job, vocabulary.heldSkills);
        nearness = vocabulary.spots.nearness(job.workplace);
        pays = new short[vocabulary.pays.size()];
        Arrays.fill(pays, UNKNOWN);
        papers = new short[vocabulary.heldPapers.size()];
        Arrays.fill(papers, UNKNOWN);
        degrees = new DegreeCredits(job.background, vocabulary.degrees);
    }

    /** A posting may require a skill twice, so its points count together. */
    private static int stepsOfWorth(CompiledJob job) {
        Map<Integer, Integer> points = new HashMap<>();
        for (int i = 0; i < job.skills.length; i++) {
            points.merge(job.skills[i].length == 1 ? job.skills[i][0] : ~i, job.possible[i], Integer::sum);
        }
        int most = points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(1, (most * Units.STEPS_IN_POINT + MOST_WORTH - 1) / MOST_WORTH);
    }

    private byte[] addWorth(byte[] all, int points, int level) {
        for (int weight = 1; weight < all.length; weight++) {
            int steps = points * Earned.steps(weight, level);
            all[weight] += (byte) ((steps + stepsOfWorth - 1) / stepsOfWorth);
        }
        return all;
    }

    @Override
    public int keys() {
        return keys.length;
    }

    @Override
    public int key(int i) {
        return keys[i];
    }

    @Override
    public int stepsOfWorth() {
        return stepsOfWorth;
    }

    @Override
    public byte[] worth(int i) {
        return worth[i];
    }

    @Override
    public int choices() {
        return choiceStarts.length;
    }

    @Override
    public int firstOfChoice(int choice) {
        return choice < choiceStarts.length ? choiceStarts[choice] : keys.length;
    }

    @Override
    public int nearness(int spot) {
        return spot < nearness.length ? nearness[spot] : Rank.of(job.workplace.nearest(vocabulary.spots.get(spot)));
    }

    @Override
    public boolean asksFor(int part) {
        return switch (part) {
            case CandidateLayout.HOME -> true;
            case CandidateLayout.DEGREES, CandidateLayout.MONTHS ->
                job.background.experiencePoints() + job.background.educationPoints() > 0;
            case CandidateLayout.PAY -> job.pay != null;
            default -> !job.papers.isEmpty();
        };
    }

    @Override
    public byte units(int part, int id, int near) {
        return switch (part) {
            case CandidateLayout.HOME -> orOut(terms(id, near));
            case CandidateLayout.DEGREES -> (byte) Units.of(degrees.most(id));
            case CandidateLayout.MONTHS -> (byte) Units.of(job.background.steps(0, 0, id));
            case CandidateLayout.PAY -> (byte) Units.of(pay(id));
            default -> orOut(papers(id));
        };
    }

    /** Months have no covers. */
    @Override
    public byte unitsOfCover(int part, Object cover, int near) {
        return switch (part) {
            case CandidateLayout.HOME -> orOut(terms((Home) cover, near));
            case CandidateLayout.DEGREES -> (byte) Units.of(degrees.most((Degrees) cover));
            case CandidateLayout.PAY -> (byte) Units.of(pay((YearlyPay) cover));
            default -> orOut(job.papers.steps((HeldPapers) cover));
        };
    }

    @Override
    public int mostWithPartBefore(int part) {
        int points = job.background.experiencePoints() + job.background.educationPoints();
        return part == CandidateLayout.MONTHS
                ? Units.of(points * Units.STEPS_IN_POINT)
                : Query.super.mostWithPartBefore(part);
    }

    private static byte orOut(int steps) {
        return steps < 0 ? OUT : (byte) Units.of(steps);
    }

    private int terms(int number, int near) {
        return terms(vocabulary.homes.get(number), near);
    }

    private int terms(Home home, int near) {
        WorkTerms asked = job.workplace.terms();
        int least = Rank.of(asked.leastNearness());
        return asked.steps(home, Spot.Nearness.of(Math.max(near, least)));
    }

    private int pay(int number) {
        if (number < pays.length && pays[number] != UNKNOWN) {
            return pays[number];
        }
        int steps = pay(vocabulary.pays.get(number));
        if (number < pays.length) {
            pays[number] = (short) steps;
        }
        return steps;
    }

    private int pay(YearlyPay expected) {
        YearlyPay offered = job.pay;
        boolean stated = expected.currency() != Vocabulary.NO_PAY.currency();
        return offered == null ? 0 : Weights.SALARY * (offered.creditFor(stated ? expected : null) / Weights.STEP);
    }

    private int papers(int number) {
        if (job.papers.isEmpty()) {
            return 0;
        }
        if (number >= papers.length) {
            return job.papers.steps(vocabulary.heldPapers.get(number));
        }
        if (papers[number] == UNKNOWN) {
            papers[number] = (short) job.papers.steps(vocabulary.heldPapers.get(number));
        }
        return papers[number];
    }

    @Override
    public int exact(byte[] packed, int from, int to, int least, int mostOfKeys) {
        long read = Varint.read(packed, from);
        int home = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int place = terms(home, nearness(Varint.value(read)));
        read = Varint.read(packed, Varint.next(read));
        int itsDegrees = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int mostHalfMonths = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int pay = pay(Varint.value(read));
        read = Varint.read(packed, Varint.next(read));
        int paper = papers(Varint.value(read));
        int timeline = Varint.next(read);
        int others = (place < 0 ? ~place : place) + (paper < 0 ? ~paper : paper) + pay;
        int most = others + degrees.steps(itsDegrees, mostHalfMonths);
        if (most + mostOfKeys < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        terms.read(packed, Stretches.endOf(packed, timeline), to);
        int skills = terms.steps();
        if (most + skills < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        int months = 0;
        if (job.background.countsExperience()) {
            stretches.read(packed, timeline);
            months = stretches.halfMonths(terms.relevant());
        }
        int score = (skills + others + degrees.steps(itsDegrees, months)) / Units.STEPS_IN_POINT;
        return place >= 0 && paper >= 0 && terms.eligible() ? score : ~score;
    }
}
