package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import java.util.Arrays;

/** Rows as plain postings, added up term by term into an array of totals: what one would write first. */
final class PlainIndex implements Rows {

    private int[][] rows = new int[64][];
    private byte[][] values = new byte[64][];
    private int[] lengths = new int[64];
    private long[] parts = new long[1024];
    private int[] starts = new int[1025];
    private byte[] details = new byte[1 << 16];
    private int size;
    private int current;

    void add(Row row) {
        row.features().forEach((skill, value) -> posting(skill, value));
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        int end = starts[size] + row.details().length;
        if (end > details.length) {
            details = Arrays.copyOf(details, Math.max(end, Math.multiplyExact(3, details.length / 2)));
        }
        System.arraycopy(row.details().bytes, 0, details, starts[size], row.details().length);
        parts[size] = row.parts();
        starts[++size] = end;
    }

    long[] best(Query query, int k) throws IOException {
        short[] totals = new short[size];
        for (int skill = 0; skill < query.skills() && skill < rows.length; skill++) {
            if (query.weight(skill) > 0 && lengths[skill] > 0) {
                addUp(rows[skill], values[skill], lengths[skill], query.weight(skill), totals);
            }
        }
        var best = new TopScores(k);
        RowScoring scoring = query.over(this);
        for (int row = 0; row < size; row++) {
            scoring.add(row, totals[row], best);
        }
        return best.best();
    }

    private static void addUp(int[] rows, byte[] values, int length, int weight, short[] totals) {
        for (int i = 0; i < length; i++) {
            totals[rows[i]] += (short) (values[i] * weight);
        }
    }

    private void posting(int skill, int value) {
        if (skill >= rows.length) {
            int longer = Math.max(skill + 1, 2 * rows.length);
            rows = Arrays.copyOf(rows, longer);
            values = Arrays.copyOf(values, longer);
            lengths = Arrays.copyOf(lengths, longer);
        }
        int at = lengths[skill]++;
        if (at == 0) {
            rows[skill] = new int[16];
            values[skill] = new byte[16];
        } else if (at == rows[skill].length) {
            rows[skill] = Arrays.copyOf(rows[skill], 2 * at);
            values[skill] = Arrays.copyOf(values[skill], 2 * at);
        }
        rows[skill][at] = size;
        values[skill][at] = (byte) value;
    }

    @Override
    public long parts(int row) {
        return parts[row];
    }

    @Override
    public int number(int row) {
        return row;
    }

    @Override
    public void details(int row) {
        current = row;
    }

    @Override
    public byte[] bytes() {
        return details;
    }

    @Override
    public int from() {
        return starts[current];
    }

    @Override
    public int to() {
        return starts[current + 1];
    }
}
