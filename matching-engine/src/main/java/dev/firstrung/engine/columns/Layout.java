package dev.firstrung.engine.columns;

import java.util.Optional;

/** How the rows of a store are read. Rows are packed by its caller; safe for any number of threads. */
public interface Layout {

    /** The number of parts that each row has besides its keys. What part 0 is worth depends on how near the row's spots are too. */
    int parts();

    /** Reads the row that the bytes of {@code packed} from {@code from} to {@code to} hold. */
    void unpack(byte[] packed, int from, int to, Unpacked row);

    /**
     * How weights compare where a row's keys are what it has, of which a query asks for a few; empty where they are what it requires, of which a
     * query credits some.
     */
    Optional<KeyWeights> weights();

    /**
     * Gives codes to the ids that a part has in a block, for part 0 at most {@link PartCodes#MOST_NEAR}.
     *
     * @param ids the distinct ids
     * @param counts how many rows have each
     */
    PartCodes codes(int part, int[] ids, int[] counts);
}
