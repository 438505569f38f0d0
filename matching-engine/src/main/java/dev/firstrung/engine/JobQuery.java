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
    private static final int DEGREES = Spot.Nearness.values().length;

    private final CompiledCandidate candidate;
    private final Vocabulary vocabulary;

    /** By class: steps of credit, whether the skill is held itself, and the place in the lists below. */
    private final int[] earned;

    private int[] classes = new int[64];
    private long[] experiences = new long[64];
    private int size = 1;

    private final HalfMonths halfMonths;
    private final byte[] nearness;
    private final int noPay;
    private final short[] terms;
    private final int[] backgroundMonths;
    private final short[] backgrounds;
    private final short[] mostOfBackgrounds;
    private final short[] papers;
    private final short[] pays;

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
        halfMonths = new HalfMonths(candidate.timeline, candidate.used());
        nearness = vocabulary.spots.nearness(candidate.home.spot(), vocabulary.spots.size());
        terms = new short[vocabulary.terms.size() * DEGREES];
        Arrays.fill(terms, UNKNOWN);
        noPay = vocabulary.pays.of(Vocabulary.NO_PAY);
        backgrounds = new short[Math.min(REMEMBERED, vocabulary.backgrounds.size())];
        backgroundMonths = new int[backgrounds.length];
        mostOfBackgrounds = new short[backgrounds.length];
        Arrays.fill(mostOfBackgrounds, UNKNOWN);
        papers = new short[Math.min(REMEMBERED, vocabulary.papers.size())];
        Arrays.fill(papers, UNKNOWN);
        pays = new short[Math.min(REMEMBERED, vocabulary.pays.size())];
        Arrays.fill(pays, UNKNOWN);
        Arrays.fill(backgroundMonths, -1);
    }

    private void addClasses(int skill, long entry) {
        for (int level = 0; level < RequirementClasses.LEVELS; level++) {
            int credit = SkillTable.credit(entry, level);
            int number = vocabulary.requirements.find(skill, level);
            if (number >= 0 && number < earned.length) {
                add(number, credit, entry);
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
    public int credit(int key) {
        return earned[key] & STEPS;
    }

    @Override
    public byte units(int part, int id, int nearness) {
        return switch (part) {
            case JobLayout.TERMS -> rounded(terms(id, nearness));
            case JobLayout.BACKGROUND -> rounded(mostOfBackground(id));
            case JobLayout.PAY -> rounded(pay(id));
            default -> rounded(papers(id));
        };
    }

    @Override
    public byte unitsOfCover(int part, Object cover, int nearness) {
        return switch (part) {
            case JobLayout.TERMS -> rounded(terms((WorkTerms) cover, nearness));
            case JobLayout.BACKGROUND -> rounded(((Background) cover).steps(candidate.degrees, halfMonths.atMost()));
            case JobLayout.PAY -> rounded(pay((YearlyPay) cover));
            default -> rounded(((Papers) cover).steps(candidate.papers));
        };
    }

    @Override
    public int nearness(int spot) {
        return spot < nearness.length
                ? nearness[spot]
                : Rank.of(candidate.home.spot().to(vocabulary.spots.get(spot)));
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
    public int exact(byte[] packed, int from, int to, int least, int mostOfKeys) {
        long read = Varint.read(packed, from);
        int placeSteps = terms(Varint.value(read), near(packed, read));
        for (int left = spots(packed, read); left >= 0; left--) {
            read = Varint.read(packed, Varint.next(read));
        }
        read = Varint.read(packed, Varint.next(read));
        int backgroundNumber = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int payNumber = Varint.value(read);
        read = Varint.read(packed, Varint.next(read));
        int paperSteps = papers(Varint.value(read));
        int at = Varint.next(read);
        int steps = (placeSteps < 0 ? ~placeSteps : placeSteps) + (paperSteps < 0 ? ~paperSteps : paperSteps);
        steps += pay(payNumber);
        int mostOfBackground = mostOfBackground(backgroundNumber);
        if (steps + mostOfBackground + mostOfKeys < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        long relevant = 0;
        boolean eligible = placeSteps >= 0 && paperSteps >= 0;
        while (at < to) {
            read = Varint.read(packed, at);
            at = Varint.next(read);
            int number = Varint.value(read) - 1;
            int worth = number >= 0 ? earned[number] : 0;
            relevant |= experiences[worth >>> SLOT_SHIFT];
            if (number < 0) {
                read = Varint.read(packed, at);
                for (int left = Varint.value(read); left > 0; left--) {
                    read = Varint.read(packed, Varint.next(read));
                    int one = earned[Varint.value(read)];
                    relevant |= experiences[one >>> SLOT_SHIFT];
                    worth = Math.max(worth & STEPS, one & STEPS) | ((worth | one) & HELD);
                }
                at = Varint.next(read);
            }
            int points = packed[at++];
            steps += (points & PackedJob.POINTS) * (worth & STEPS);
            eligible &= points >= 0 || (worth & HELD) != 0;
        }
        if (steps + mostOfBackground < least * Units.STEPS_IN_POINT) {
            return REJECTED;
        }
        steps += background(backgroundNumber, halfMonths.of(relevant));
        int score = steps / Units.STEPS_IN_POINT;
        return eligible ? score : ~score;
    }

    private static int spots(byte[] packed, long terms) {
        return Varint.value(Varint.read(packed, Varint.next(terms)));
    }

    private int near(byte[] packed, long terms) {
        long read = Varint.read(packed, Varint.next(terms));
        int near = 0;
        for (int left = Varint.value(read); left > 0; left--) {
            read = Varint.read(packed, Varint.next(read));
            near = Math.max(near, nearness(Varint.value(read)));
        }
        return near;
    }

    /** With as many months as count where everything is relevant. */
    private int mostOfBackground(int number) {
        if (number >= mostOfBackgrounds.length) {
            return vocabulary.backgrounds.get(number).steps(candidate.degrees, halfMonths.atMost());
        }
        if (mostOfBackgrounds[number] == UNKNOWN) {
            mostOfBackgrounds[number] =
                    (short) vocabulary.backgrounds.get(number).steps(candidate.degrees, halfMonths.atMost());
        }
        return mostOfBackgrounds[number];
    }

    private int background(int number, int months) {
        if (months == halfMonths.atMost() || number >= backgrounds.length) {
            return months == halfMonths.atMost()
                    ? mostOfBackground(number)
                    : vocabulary.backgrounds.get(number).steps(candidate.degrees, months);
        }
        if (backgroundMonths[number] != months) {
            backgroundMonths[number] = months;
            backgrounds[number] = (short) vocabulary.backgrounds.get(number).steps(candidate.degrees, months);
        }
        return backgrounds[number];
    }

    private int pay(int number) {
        if (number >= pays.length) {
            return payOf(number);
        }
        if (pays[number] == UNKNOWN) {
            pays[number] = (short) payOf(number);
        }
        return pays[number];
    }

    private int payOf(int number) {
        if (number == noPay) {
            return 0;
        }
        return pay(vocabulary.pays.get(number));
    }

    private int pay(YearlyPay pay) {
        return Weights.SALARY * (pay.creditFor(candidate.expectedPay) / Weights.STEP);
    }

    private int papers(int number) {
        if (number >= papers.length) {
            return vocabulary.papers.get(number).steps(candidate.papers);
        }
        if (papers[number] == UNKNOWN) {
            papers[number] = (short) vocabulary.papers.get(number).steps(candidate.papers);
        }
        return papers[number];
    }
}
