package dev.firstrung.engine;

import java.util.Arrays;

/** What degrees are worth for one posting, remembered: candidates repeat each other. Used by one thread. */
final class DegreeCredits {

    private static final int CREDIT_SHIFT = 16;

    private final Background asked;
    private final Numbered<Degrees> degrees;

    /** By families of a field, its credit in percent; -1 where not yet worked out. */
    private final byte[] fields = new byte[Field.FAMILY_SETS];

    /** By number of degrees, the months that they make up for and, above, their credit; -1 where not yet worked out. */
    private final int[] worth;

    DegreeCredits(Background asked, Numbered<Degrees> degrees) {
        this.asked = asked;
        this.degrees = degrees;
        Arrays.fill(fields, (byte) -1);
        worth = new int[degrees.size()];
        Arrays.fill(worth, -1);
    }

    /** Points times steps of credit of experience and education. */
    int steps(int number, int halfMonths) {
        return stepsOf(worth(number), halfMonths);
    }

    private int stepsOf(int worth, int halfMonths) {
        return asked.steps(madeUp(worth), worth >>> CREDIT_SHIFT, halfMonths);
    }

    private static int madeUp(int worth) {
        return worth & ((1 << CREDIT_SHIFT) - 1);
    }

    /**
     * At least the points times steps that these degrees add to those of any half-months. What they make up for together may be more than its
     * parts by a step.
     */
    int most(int number) {
        return mostOf(worth(number));
    }

    int most(Degrees some) {
        return mostOf(worthOf(some));
    }

    private int mostOf(int worth) {
        boolean makesUp = asked.minMonths() > 0 && madeUp(worth) > 0;
        return stepsOf(worth, 0) + (makesUp ? asked.experiencePoints() : 0);
    }

    private int worth(int number) {
        if (number >= worth.length) {
            return worthOf(degrees.get(number));
        }
        if (worth[number] < 0) {
            worth[number] = worthOf(degrees.get(number));
        }
        return worth[number];
    }

    private int worthOf(Degrees some) {
        int madeUp = 0;
        int credit = 0;
        for (int i = 0; i < some.size(); i++) {
            Degree degree = some.all().get(i);
            int field = fieldCredit(degree.field());
            madeUp = Math.max(madeUp, degree.monthsMadeUp(field));
            credit = Math.max(credit, degree.credit(asked, field));
        }
        return madeUp | credit << CREDIT_SHIFT;
    }

    private int fieldCredit(Field field) {
        if (!field.isBare()) {
            return field.creditFor(asked);
        }
        if (fields[field.families()] < 0) {
            fields[field.families()] = (byte) field.creditFor(asked);
        }
        return fields[field.families()];
    }
}
