package dev.firstrung.engine.columns;

import java.util.Arrays;

/** The keys of a block in the order of their numbers: those with a column of their own first, the most frequent before others, then those that share columns. */
final class ColumnKeys {

    /** A key that one row in so many has is a column. */
    private static final int OWN = 32;

    /** Rare keys share a column until one row in so many has one of them. */
    private static final int SHARED = 8;

    final ColumnNumbers numbers;
    final int[] byNumber;
    final int own;

    /** By number of a key that shares, from {@link #own}, its column. */
    final char[] columnOf;

    final int columns;

    ColumnKeys(Counted counted, int rows) {
        byNumber = counted.keys();
        int dense = 0;
        while (dense < byNumber.length && (long) counted.count(byNumber[dense]) * OWN >= rows) {
            dense++;
        }
        own = dense;
        Arrays.sort(byNumber, own, byNumber.length);
        numbers = new ColumnNumbers(byNumber);
        columnOf = new char[byNumber.length - own];
        int column = own - 1;
        int inColumn = Integer.MAX_VALUE;
        for (int number = own; number < byNumber.length; number++) {
            if ((long) inColumn * SHARED >= rows) {
                column++;
                inColumn = 0;
            }
            inColumn += counted.count(byNumber[number]);
            columnOf[number - own] = (char) column;
        }
        columns = column + 1;
    }

    int column(int number) {
        return number < own ? number : columnOf[number - own];
    }
}
