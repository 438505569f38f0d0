package dev.firstrung.engine.columns;

/**
 * What a row is worth: in units of which {@link #UNITS_IN_TWO} make two points and rounded up, as a bound, and exactly. Used by one thread.
 */
public interface Query {

    /** No row has a higher score; none is below 0. */
    int MOST_SCORE = 100;

    /** Units in two points, so that 100 points and one unit for being in play fit a byte. */
    int UNITS_IN_TWO = 5;

    /** Points times steps of credit, of which there are 20, in a unit. */
    int STEPS_IN_UNIT = 8;

    /** Answer of {@link #exact} for a row that cannot have the least score. */
    int REJECTED = Integer.MIN_VALUE;

    /** Points times steps of credit that no keys are worth more than. */
    int ANY_KEYS = 1 << 16;

    /** Stands for a part that puts the row out of the question. */
    byte OUT = -1;

    /** Steps of credit that a key which rows require gives, 0 to 20. */
    default int credit(int key) {
        throw new UnsupportedOperationException("knows no requirements");
    }

    /** The number of keys that are asked for of what rows have: those that count by themselves, then those of one choice after the other. */
    default int keys() {
        return 0;
    }

    /** The {@code i}th of the keys that are asked for. */
    default int key(int i) {
        throw new IndexOutOfBoundsException(i);
    }

    /** Steps of credit times points in which {@link #worth} counts, 1 to 9. */
    default int stepsOfWorth() {
        return STEPS_IN_UNIT;
    }

    /** What the {@code i}th key gives by the row's weight of it, rounded up, in {@link #stepsOfWorth}; never more than an unsigned byte. */
    default byte[] worth(int i) {
        throw new IndexOutOfBoundsException(i);
    }

    /** The number of choices, of whose keys the best counts. */
    default int choices() {
        return 0;
    }

    /** Where the keys of a choice start; for the number of choices, where those of the last one end. */
    default int firstOfChoice(int choice) {
        return keys();
    }

    /** How near a spot is, 0 to 3; only spots of which it is above 0 count. */
    int nearness(int spot);

    /** Whether a part is worth anything in any row, or puts one out of the question. */
    default boolean asksFor(int part) {
        return true;
    }

    /**
     * At least the units that a part with this id gives: 0 to 254, unsigned, or {@link #OUT}.
     *
     * @param nearness of the row's nearest spot for part 0, else 0
     */
    byte units(int part, int id, int nearness);

    /** The same for a value that the layout gave to {@link PartCodes} as the cover of several ids: at least what each of them gives. */
    default byte unitsOfCover(int part, Object cover, int nearness) {
        throw new UnsupportedOperationException("knows no covers");
    }

    /**
     * What a part and the one before it are worth at most together, in units; 255 where each counts by itself. Then neither of the two is ever
     * {@link #OUT}, part 0, of which nearness counts, is not among them, and neither is in another pair.
     */
    default int mostWithPartBefore(int part) {
        return 255;
    }

    /**
     * The score of a packed row, 0 to 100, or the complement of the score if the row is out of the question; {@link #REJECTED} if it turns out
     * early that the score is below the least.
     *
     * @param least 0 to {@link #MOST_SCORE}; below it the answer may be {@link #REJECTED}
     * @param mostOfKeys points times steps of credit that the row's keys are worth at most
     */
    int exact(byte[] packed, int from, int to, int least, int mostOfKeys);
}
