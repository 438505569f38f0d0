package dev.firstrung.engine.columns;

/** Puts the keys of rows into columns and posting lists. */
final class ColumnsBuilder implements RowKeys.Builder {

    /** A key that one row in so many has has a column; there a posting list takes about as much room. */
    private static final int OWN = 16;

    private final KeyWeights order;
    private final Counted counted = new Counted();

    /** The keys that have a column come first, the most frequent before others. */
    ColumnNumbers numbers = new ColumnNumbers(new int[0]);

    int own;
    ThreeBits bits = new ThreeBits(0, 0);
    int[] postingStarts = {0};
    char[] postings = {};
    byte[] postingWeights = {};

    private int rows;
    private int[] next = {};

    /** By column, the weights by row. */
    private byte[][] weights = {};

    ColumnsBuilder(KeyWeights order) {
        this.order = order;
    }

    @Override
    public void count(Unpacked row) {
        rows++;
        for (int i = 0; i < row.size(); i++) {
            counted.add(row.key(i));
        }
    }

    @Override
    public void counted() {
        int[] byNumber = counted.keys();
        while (own < byNumber.length && (long) counted.count(byNumber[own]) * OWN >= rows) {
            own++;
        }
        numbers = new ColumnNumbers(byNumber);
        postingStarts = new int[byNumber.length - own + 1];
        for (int list = 0; list + own < byNumber.length; list++) {
            postingStarts[list + 1] = postingStarts[list] + counted.count(byNumber[own + list]);
        }
    }

    @Override
    public int shapeBits() {
        return 0;
    }

    @Override
    public long shape(Unpacked row) {
        return 0;
    }

    @Override
    public void shapes(long[] shapes) {
        postings = new char[postingStarts[postingStarts.length - 1]];
        postingWeights = new byte[postings.length];
        next = postingStarts.clone();
        weights = new byte[own][rows];
    }

    @Override
    public void add(int row, Unpacked from) {
        for (int i = 0; i < from.size(); i++) {
            int number = numbers.get(from.key(i));
            if (number < own) {
                weights[number][row] = (byte) from.weight(i);
            } else {
                int at = next[number - own]++;
                postings[at] = (char) row;
                postingWeights[at] = (byte) from.weight(i);
            }
        }
    }

    @Override
    public Columns build() {
        bits = new ThreeBits(rows, own);
        for (int column = 0; column < own; column++) {
            bits.fill(column, weights[column], order);
        }
        return new Columns(this);
    }
}
