package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What candidates are worth for one posting, by the arithmetic of {@link Scoring} over packed candidates. */
final class CandidateQuery implements Query {

    private static final short UNKNOWN = Short.MIN_VALUE;

    private final CompiledJob job;
    private final Vocabulary vocabulary;
    private final int[] keys;
    private final byte[][] units;

    /** By requirement with alternatives, where its keys start; those of all others come first. */
    private final int[] choiceStarts;

    /** What everything but the requirements can give. */
    private final int otherPoints;

    private final Terms terms;
    private final byte[] nearness;
    private final short[] pays;

    CandidateQuery(CompiledJob job, Vocabulary vocabulary) {
        this.job = job;
        this.vocabulary = vocabulary;
        Map<Integer, byte[]> bySkill = new TreeMap<>();
        List<Integer> chosen = new ArrayList<>();
        List<byte[]> chosenUnits = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < job.skills.length; i++) {
            int points = job.possible[i];
            int level = job.skillLevels[i];
            if (job.skills[i].length == 1) {
                byte[] sum = bySkill.computeIfAbsent(job.skills[i][0], unseen -> new byte[256]);
                addUnits(sum, points, level);
                continue;
            }
            starts.add(chosen.size());
            byte[] of = addUnits(new byte[256], points, level);
            for (int skill : job.skills[i]) {
                chosen.add(skill);
                chosenUnits.add(of);
            }
        }
        int alone = bySkill.size();
        choiceStarts = starts.stream().mapToInt(start -> alone + start).toArray();
        keys = Stream.concat(bySkill.keySet().stream(), chosen.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        units = Stream.concat(bySkill.values().stream(), chosenUnits.stream()).toArray(byte[][]::new);
        otherPoints = Arrays.stream(job.possible).skip(job.skills.length).sum();
        terms = new Terms(job, vocabulary.heldSkills);
        nearness = new byte[vocabulary.spots.size()];
        Arrays.fill(nearness, (byte) -1);
        pays = new short[vocabulary.pays.size()];
        Arrays.fill(pays, UNKNOWN);
    }

    private static byte[] addUnits(byte[] all, int points, int level) {
        for (int weight = 1; weight < all.length; weight++) {
            int sum = (all[weight] & 0xff) + Units.of(points * Earned.steps(weight, level));
            all[weight] = (byte) Math.min(255, sum);
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
    public byte[] units(int i) {
        return units[i];
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
        if (spot >= nearness.length) {
            return nearnessOf(spot);
        }
        if (nearness[spot] < 0) {
            nearness[spot] = (byte) nearnessOf(spot);
        }
        return nearness[spot];
    }

    private int nearnessOf(int spot) {
        return Rank.of(job.workplace.nearest(vocabulary.spots.get(spot)));
    }

    @Override
    public byte units(int part, int representative, int near) {
        return switch (part) {
            case CandidateLayout.HOME -> home(representative, near);
            case CandidateLayout.CAREER -> {
                Career career = vocabulary.careers.get(representative);
                yield (byte) Units.of(job.background.steps(career.degrees(), career.halfMonths()));
            }
            case CandidateLayout.PAY -> (byte) Units.of(pay(representative));
            default -> {
                int steps = papers(representative);
                yield steps < 0 ? OUT : (byte) Units.of(steps);
            }
        };
    }

    private byte home(int number, int near) {
        int steps = terms(number, near);
        return steps < 0 ? OUT : (byte) Units.of(steps);
    }

    private int terms(int number, int near) {
        WorkTerms asked = job.workplace.terms();
        int least = Rank.of(asked.leastNearness());
        return asked.steps(vocabulary.homes.get(number), Spot.Nearness.of(Math.max(near, least)));
    }

    private int pay(int number) {
        if (number < pays.length && pays[number] != UNKNOWN) {
            return pays[number];
        }
        YearlyPay expected = vocabulary.pays.get(number);
        YearlyPay offered = job.pay;
        boolean stated = expected.currency() != Vocabulary.NO_PAY.currency();
        int steps = offered == null ? 0 : Weights.SALARY * (offered.creditFor(stated ? expected : null) / Weights.STEP);
        if (number < pays.length) {
            pays[number] = (short) steps;
        }
        return steps;
    }

    private int papers(int number) {
        return job.papers.steps(vocabulary.heldPapers.get(number));
    }

    @Override
    public int exact(byte[] packed, int from, int to, int least) {
        long read = Varint.read(packed, from);
        int home = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int spot = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int career = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int pay = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int papers = Varint.value(read);
        int timeline = Varint.next(read);
        terms.read(packed, Timeline.endOf(packed, timeline), to);
        int steps = terms.steps();
        if (steps + otherPoints * Units.STEPS_IN_POINT < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        int place = terms(home, nearness(spot));
        int paper = papers(papers);
        int months = job.background.countsExperience()
                ? Timeline.read(packed, timeline).halfMonths(terms.relevant())
                : 0;
        steps += (place < 0 ? ~place : place) + (paper < 0 ? ~paper : paper) + pay(pay);
        steps += job.background.steps(vocabulary.careers.get(career).degrees(), months);
        int score = steps / Units.STEPS_IN_POINT;
        return place >= 0 && paper >= 0 && terms.eligible() ? score : ~score;
    }
}
