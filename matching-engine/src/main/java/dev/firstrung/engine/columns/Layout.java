package dev.firstrung.engine.columns;

/** How the rows of a store are read. Rows are packed by its caller; safe for any number of threads. */
public interface Layout {

    /** The number of parts that each row has besides its keys. What part 0 is worth depends on how near the row's spots are too. */
    int parts();

    /** Reads the row that the bytes of {@code packed} from {@code from} to {@code to} hold. */
    void unpack(byte[] packed, int from, int to, Unpacked row);

    /** A weight that is worth at least as much as either of these, in every query. */
    int wider(int weight, int other);

    /** How much more a wider weight says than the weight, 0 or more. */
    int excess(int weight, int wider);

    /**
     * Gives codes to the ids that a part has in a block, for part 0 at most {@link PartCodes#MOST_NEAR}.
     *
     * @param ids the distinct ids
     * @param counts how many rows have each
     */
    PartCodes codes(int part, int[] ids, int[] counts);
}
