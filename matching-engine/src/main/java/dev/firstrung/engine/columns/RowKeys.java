package dev.firstrung.engine.columns;

/** What the rows of a block have of keys, in a form that bounds many rows at a time. Immutable. */
sealed interface RowKeys permits Slots, Columns {

    /** Reads what a query finds of worth in the keys; what reaches few rows is added to their bounds at once. */
    void read(Query query, Tables tables, Room room);

    /** Adds the rest of at least what the keys are worth to the bounds of rows that are allowed. */
    void add(Kernel kernel, Tables tables, long[] allowed, byte[] bounds);

    long bytes();

    /** Bytes that a query reads to bound all rows. */
    long scannedBytes(Query query);

    /** Builds them: all rows are counted first, then their shapes are asked for, then they are added in the order of a block. */
    interface Builder {

        void count(Unpacked row);

        void counted();

        /** Rows of one shape waste no room side by side: so many bits, which come after the row's own order. */
        int shapeBits();

        long shape(Unpacked row);

        /** Makes room for rows of these shapes. */
        void shapes(long[] shapes);

        void add(int row, Unpacked from);

        RowKeys build();
    }
}
