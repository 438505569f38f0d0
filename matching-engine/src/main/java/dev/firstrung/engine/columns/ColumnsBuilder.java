package dev.firstrung.engine.columns;

/** Puts the keys of rows into columns. */
final class ColumnsBuilder implements RowKeys.Builder {

    private final KeyWeights order;
    private final Counted counted = new Counted();
    ColumnKeys keys;
    Nibbles nibbles;
    int rows;
    int[] postingStarts = {0};
    char[] postings = {};
    byte[] postingWeights = {};

    private int[] next = {};

    /** By column, the weights by row. */
    private byte[][] weights = {};

    ColumnsBuilder(KeyWeights order) {
        this.order = order;
        keys = new ColumnKeys(counted, 0);
        nibbles = new Nibbles(0, 0);
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
        keys = new ColumnKeys(counted, rows);
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
        postingStarts = new int[keys.columnOf.length + 1];
        for (int list = 0; list < keys.columnOf.length; list++) {
            postingStarts[list + 1] = postingStarts[list] + counted.count(keys.byNumber[keys.own + list]);
        }
        postings = new char[postingStarts[keys.columnOf.length]];
        postingWeights = new byte[postings.length];
        next = postingStarts.clone();
        weights = new byte[keys.columns][rows];
    }

    @Override
    public void add(int row, Unpacked from) {
        for (int i = 0; i < from.size(); i++) {
            int number = keys.numbers.get(from.key(i));
            byte[] column = weights[keys.column(number)];
            int before = column[row] & 0xff;
            column[row] = (byte) (before == 0 ? from.weight(i) : order.wider(before, from.weight(i)));
            if (number >= keys.own) {
                int at = next[number - keys.own]++;
                postings[at] = (char) row;
                postingWeights[at] = (byte) from.weight(i);
            }
        }
    }

    @Override
    public Columns build() {
        nibbles = new Nibbles(rows, keys.columns);
        for (int column = 0; column < keys.columns; column++) {
            nibbles.fill(column, weights[column], order);
        }
        return new Columns(this);
    }
}
