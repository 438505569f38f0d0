package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import java.util.Arrays;

/** Jobs as plain postings, added up term by term into an array of totals: what one would write first. */
final class PlainJobs implements HandScoring.Data {

    private int[][] rows = new int[64][];
    private byte[][] points = new byte[64][];
    private int[] lengths = new int[64];
    private long[] parts = new long[1024];
    private int[] starts = new int[1025];
    private byte[] requirements = new byte[1 << 16];
    private int size;
    private int current;

    void add(Row row) {
        row.features().forEach((skill, value) -> posting(skill, value));
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        int end = starts[size] + row.requirements().length;
        if (end > requirements.length) {
            requirements = Arrays.copyOf(requirements, Math.max(end, Math.multiplyExact(3, requirements.length / 2)));
        }
        System.arraycopy(row.requirements().bytes, 0, requirements, starts[size], row.requirements().length);
        parts[size] = row.parts();
        starts[++size] = end;
    }

    long[] best(Credits credits, int k) throws IOException {
        short[] totals = new short[size];
        for (int skill = 0; skill < credits.skillSteps.length && skill < rows.length; skill++) {
            if (credits.skillSteps[skill] > 0 && lengths[skill] > 0) {
                addUp(rows[skill], points[skill], lengths[skill], credits.skillSteps[skill], totals);
            }
        }
        var best = new TopScores(k);
        var scoring = new HandScoring(credits, this);
        for (int row = 0; row < size; row++) {
            scoring.add(row, totals[row], best);
        }
        return best.best();
    }

    private static void addUp(int[] rows, byte[] points, int length, int steps, short[] totals) {
        for (int i = 0; i < length; i++) {
            totals[rows[i]] += (short) (points[i] * steps);
        }
    }

    private void posting(int skill, int value) {
        if (skill >= rows.length) {
            int longer = Math.max(skill + 1, 2 * rows.length);
            rows = Arrays.copyOf(rows, longer);
            points = Arrays.copyOf(points, longer);
            lengths = Arrays.copyOf(lengths, longer);
        }
        int at = lengths[skill]++;
        if (at == 0) {
            rows[skill] = new int[16];
            points[skill] = new byte[16];
        } else if (at == rows[skill].length) {
            rows[skill] = Arrays.copyOf(rows[skill], 2 * at);
            points[skill] = Arrays.copyOf(points[skill], 2 * at);
        }
        rows[skill][at] = size;
        points[skill][at] = (byte) value;
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
    public void requirements(int row) {
        current = row;
    }

    @Override
    public byte[] bytes() {
        return requirements;
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
