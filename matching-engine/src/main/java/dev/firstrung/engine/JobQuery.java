package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;
import java.util.Arrays;

/** What postings are worth to one candidate, by the arithmetic of {@link Scoring} over packed postings. */
final class JobQuery implements Query {

    private static final int STEPS = 31;
    private static final int HELD = 32;
    private static final int SLOT_SHIFT = 6;

    /** Parts with numbers below this are worked out once; the commonest have the lowest. */
    private static final int REMEMBERED = 4_096;

    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final byte NOT_ASKED = -1;
    private static final int DEGREES = Spot.Nearness.values().length;

    private final CompiledCandidate candidate;
    private final Vocabulary vocabulary;

    /** By class: steps of credit, whether the skill is held itself, and the place in the lists below. */
    private final int[] earned;

    private int[] classes = new int[64];
    private long[] experiences = new long[64];
    private int size = 1;

    /** Steps of the best credit for any skill. */
    private int best;

    private final HalfMonths halfMonths;
    private final byte[] nearness;
    private final short[] terms;
    private final int[] backgroundMonths;
    private final short[] backgrounds;

    JobQuery(CompiledCandidate candidate, Vocabulary vocabulary) {
        this.candidate = candidate;
        this.vocabulary = vocabulary;
        earned = new int[vocabulary.requirements.size()];
        candidate.skills.forEach(this::addClasses);
        Arrays.sort(classes, 1, size);
        long[] sorted = new long[size];
        for (int i = 1; i < size; i++) {
            int old = earned[classes[i]];
            sorted[i] = experiences[old >>> SLOT_SHIFT];
            earned[classes[i]] = (i << SLOT_SHIFT) | (old & (HELD | STEPS));
        }
        experiences = sorted;
        halfMonths = new HalfMonths(candidate.timeline);
        nearness = new byte[vocabulary.spots.size()];
        Arrays.fill(nearness, NOT_ASKED);
        terms = new short[vocabulary.terms.size() * DEGREES];
        Arrays.fill(terms, UNKNOWN);
        backgrounds = new short[Math.min(REMEMBERED, vocabulary.backgrounds.size())];
        backgroundMonths = new int[backgrounds.length];
        Arrays.fill(backgroundMonths, -1);
    }

    private void addClasses(int skill, long entry) {
        int[] numbers = vocabulary.requirements.of(skill);
        for (int level = 0; level < numbers.length; level++) {
            int credit = SkillTable.credit(entry, level);
            best = Math.max(best, credit / Weights.STEP);
            if (numbers[level] >= 0 && numbers[level] < earned.length) {
                add(numbers[level], credit, entry);
            }
        }
    }

    private void add(int number, int credit, long entry) {
        boolean held = SkillTable.held(entry);
        if (credit == 0 && !held) {
            return;
        }
        if (size == classes.length) {
            classes = Arrays.copyOf(classes, 2 * size);
            experiences = Arrays.copyOf(experiences, 2 * size);
        }
        earned[number] = (size << SLOT_SHIFT) | (credit / Weights.STEP) | (held ? HELD : 0);
        classes[size] = number;
        experiences[size++] = credit > 0 ? SkillTable.experiences(entry) : 0;
    }

    @Override
    public int keys() {
        return size - 1;
    }

    @Override
    public int key(int i) {
        return classes[i + 1];
    }

    @Override
    public byte[] units(int i) {
        return Units.ofPoints(earned[classes[i + 1]] & STEPS);
    }

    @Override
    public byte units(int part, int representative, int nearness) {
        return switch (part) {
            case JobLayout.TERMS -> rounded(terms(representative, nearness));
            case JobLayout.BACKGROUND -> rounded(background(representative, halfMonths.atMost()));
            case JobLayout.PAY -> rounded(pay(representative));
            case JobLayout.CHOICES -> rounded(representative * best);
            default -> rounded(papers(representative));
        };
    }

    @Override
    public int nearness(int spot) {
        if (spot >= nearness.length) {
            return Rank.of(candidate.home.spot().to(vocabulary.spots.get(spot)));
        }
        if (nearness[spot] == NOT_ASKED) {
            nearness[spot] = (byte) Rank.of(candidate.home.spot().to(vocabulary.spots.get(spot)));
        }
        return nearness[spot];
    }

    /** Points times steps of credit, or the complement where it makes the pair ineligible. */
    private int terms(int number, int near) {
        int at = number * DEGREES + near;
        if (at >= terms.length) {
            return terms(vocabulary.terms.get(number), near);
        }
        if (terms[at] == UNKNOWN) {
            terms[at] = (short) terms(vocabulary.terms.get(number), near);
        }
        return terms[at];
    }

    private int terms(WorkTerms one, int near) {
        return one.steps(candidate.home, Spot.Nearness.of(Math.max(near, Rank.of(one.leastNearness()))));
    }

    private static byte rounded(int steps) {
        return steps < 0 ? OUT : (byte) Units.of(steps);
    }

    @Override
    public int exact(byte[] packed, int from, int to, int partUnits, int least) {
        long read = Varint.read(packed, from);
        int termsNumber = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int near = 0;
        for (int left = Varint.value(read); left > 0; left--) {
            read = Varint.read(packed, Varint.next(read));
            near = Math.max(near, nearness(Varint.value(read)));
        }
        read = Varint.read(packed, Varint.next(read));
        int backgroundNumber = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int payNumber = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int papersNumber = Varint.value(read);
        int at = Varint.next(read);
        int steps = 0;
        int choices = 0;
        long relevant = 0;
        boolean eligible = true;
        while (at < to) {
            read = Varint.read(packed, at);
            at = Varint.next(read);
            int number = Varint.value(read) - 1;
            long worth = number >= 0 ? earned[number] : choice(packed, at);
            if (number < 0) {
                at = PackedJob.endOfChoice(packed, at);
                relevant |= worth >>> SLOT_SHIFT;
            } else {
                relevant |= experiences[(int) worth >>> SLOT_SHIFT];
            }
            int points = packed[at++];
            choices += number < 0 ? points & PackedJob.POINTS : 0;
            steps += (points & PackedJob.POINTS) * ((int) worth & STEPS);
            eligible &= points >= 0 || (worth & HELD) != 0;
        }
        int others = partUnits - Units.of(JobLayout.choices(choices) * best);
        if (steps + Units.STEPS_IN_UNIT * others < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        int placeSteps = terms(termsNumber, near);
        int paperSteps = papers(papersNumber);
        steps += placeSteps < 0 ? ~placeSteps : placeSteps;
        steps += paperSteps < 0 ? ~paperSteps : paperSteps;
        steps += pay(payNumber) + background(backgroundNumber, halfMonths.of(relevant));
        int score = steps / Units.STEPS_IN_POINT;
        return eligible && placeSteps >= 0 && paperSteps >= 0 ? score : ~score;
    }

    /** What a skill or one of its alternatives earns: like {@link #earned}, with the experiences themselves in place of their place. */
    private long choice(byte[] packed, int from) {
        int level = packed[from];
        long count = Varint.read(packed, from + 1);
        int next = Varint.next(count);
        int credit = 0;
        long held = 0;
        long used = 0;
        for (int left = Varint.value(count); left > 0; left--) {
            long read = Varint.read(packed, next);
            next = Varint.next(read);
            long entry = candidate.skills.entry(Varint.value(read));
            int own = SkillTable.credit(entry, level);
            credit = Math.max(credit, own);
            held |= SkillTable.held(entry) ? HELD : 0;
            used |= own > 0 ? SkillTable.experiences(entry) : 0;
        }
        return (used << SLOT_SHIFT) | held | (credit / Weights.STEP);
    }

    private int background(int number, int months) {
        if (number >= backgrounds.length) {
            return vocabulary.backgrounds.get(number).steps(candidate.degrees, months);
        }
        if (backgroundMonths[number] != months) {
            backgroundMonths[number] = months;
            backgrounds[number] = (short) vocabulary.backgrounds.get(number).steps(candidate.degrees, months);
        }
        return backgrounds[number];
    }

    private int pay(int number) {
        YearlyPay pay = vocabulary.pays.get(number);
        return pay.currency() == Vocabulary.NO_PAY.currency()
                ? 0
                : Weights.SALARY * (pay.creditFor(candidate.expectedPay) / Weights.STEP);
    }

    private int papers(int number) {
        return vocabulary.papers.get(number).steps(candidate.papers);
    }
}
