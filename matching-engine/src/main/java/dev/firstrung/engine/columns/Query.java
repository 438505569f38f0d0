package dev.firstrung.engine.columns;

/**
 * What a row is worth: in units of which {@link #UNITS_IN_TWO} make two points and rounded up, as a bound, and exactly. Used by one thread.
 */
public interface Query {

    /** Units in two points, so that 100 points and one unit for being in play fit a byte. */
    int UNITS_IN_TWO = 5;

    /** Stands for a part that puts the row out of the question. */
    byte OUT = -1;

    /** The number of keys that are worth something. */
    int keys();

    int key(int i);

    /** The units that the {@code i}th key gives by the row's weight of it, 256 of them; never more than an unsigned byte. */
    byte[] units(int i);

    /** How near a spot is, 0 to 3; only spots of which it is above 0 count. */
    int nearness(int spot);

    /**
     * At least the units that a part with the representative's id, or an id it represents, gives: 0 to 254, unsigned, or {@link #OUT}.
     *
     * @param nearness of the row's nearest spot for part 0, else 0
     */
    byte units(int part, int representative, int nearness);

    /** Answer of {@link #exact} for a row that cannot have the least score. */
    int REJECTED = Integer.MIN_VALUE;

    /** Part units that reject nothing. */
    int UNKNOWN_UNITS = 1_000;

    /**
     * The score of a packed row, 0 to 100, or the complement of the score if the row is out of the question; {@link #REJECTED} if it turns out
     * early that the score is below the least.
     *
     * @param partUnits at least what all parts together give
     */
    int exact(byte[] packed, int from, int to, int partUnits, int least);
}
