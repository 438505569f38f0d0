package dev.firstrung.engine.columns;

/**
 * The loops over all rows of a block. Bounds are unsigned bytes that stay at 255 rather than overflow. Every kernel gives the same
 * bits, and the same bounds where a bit is set.
 */
interface Kernel {

    /**
     * Adds what the parts are worth, and takes away the rows that a part puts out of the question. Nearness counts in part 0 alone, which is
     * therefore in no pair ({@link Query#mostWithPartBefore}).
     *
     * @param near by row, {@link Scan#NEAR} times how near the row is
     * @param allowed a bit for each row
     */
    void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed);

    /** Adds what columns are worth, the best of each choice, for tiles with any row that is allowed. */
    void addColumns(ThreeBits columns, Tables tables, long[] allowed, byte[] bounds);

    /** Adds what requirements are worth, for slices with any row that is allowed: for each group the sum of the credits times the weight. */
    void addSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds);

    /** The same for requirements with alternatives: the best credit times the weight. */
    void addChoices(Slices slices, byte[] credits, long[] allowed, byte[] bounds);

    /** Sets a bit for each row that is allowed and whose bound is at least {@code least}, 0 to 255. */
    void select(byte[] bounds, long[] allowed, int words, int least, long[] selected);
}
