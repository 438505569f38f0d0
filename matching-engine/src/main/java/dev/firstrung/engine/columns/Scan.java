package dev.firstrung.engine.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One query's way through the blocks: bounds for all rows, exact scores for those whose bound is good enough. */
final class Scan {

    /** While the best are not found yet, those with the highest bounds are tried first: this many for each place. */
    private static final int FIRST_TRY = 2;

    /** How near a spot can be. */
    static final int NEAREST = 3;

    /** The place of the nearness in a code: beside 16 values of part 0. */
    static final int NEAR = PartCodes.MOST_NEAR;

    private final Kernel kernel;
    private final Query query;
    private final Best best;
    private final int places;
    private final Tables tables;
    private byte[] bounds = {};
    private byte[] near = {};
    private long[] allowed = {};
    private long[] selected = {};
    private int words;
    long exact;

    Scan(Kernel kernel, Query query, Best best, int places, int parts) {
        this.kernel = kernel;
        this.query = query;
        this.best = best;
        this.places = places;
        tables = new Tables(parts);
    }

    /** The bound of rows that have at least this score. */
    static int bound(int score) {
        return Math.max(0, (score * Query.UNITS_IN_TWO + 1) / 2);
    }

    void tail(Tail tail) {
        for (int row = 0; row < tail.size; row++) {
            if (tail.isLive(row)) {
                Id id = tail.id(row);
                offer(tail.exact(row, query), id.high(), id.low(), id.text());
            }
        }
    }

    void block(Live live) {
        Block block = live.block;
        int length = block.tiles() * Block.TILE;
        words = length / Long.SIZE;
        if (bounds.length < length) {
            bounds = new byte[length];
            near = new byte[length];
            allowed = new long[length / Long.SIZE];
            selected = new long[length / Long.SIZE];
        } else {
            Arrays.fill(bounds, 0, length, (byte) 0);
            Arrays.fill(near, 0, length, (byte) 0);
        }
        tables.read(block, query);
        for (int i = 0; i < query.keys(); i++) {
            int column = block.columns.get(query.key(i));
            if (column >= block.denseColumns) {
                addPostings(block, column - block.denseColumns, query.units(i));
            } else if (column >= 0) {
                tables.add(block, column, query.units(i));
            }
        }
        for (int spot = 0; spot < block.spots.size(); spot++) {
            int nearness = query.nearness(block.spots.key(spot));
            if (nearness > 0) {
                block.spots.raise(spot, (byte) (NEAR * nearness), near);
            }
        }
        System.arraycopy(live.bits, 0, allowed, 0, words);
        kernel.addParts(block, tables, near, bounds, allowed);
        kernel.addColumns(block, tables, allowed, bounds);
        int above = 256;
        if (!best.isFull() && places < block.rows / 8) {
            above = firstTry();
            exact(block, above, 256);
        }
        exact(block, bound(best.least()), above);
    }

    private void addPostings(Block block, int list, byte[] units) {
        int to = block.postingStarts[list + 1];
        char[] rows = block.postings;
        byte[] weights = block.postingWeights;
        for (int i = block.postingStarts[list]; i < to; i++) {
            int row = rows[i];
            int sum = (bounds[row] & 0xff) + (units[weights[i] & 0xff] & 0xff);
            bounds[row] = (byte) Math.min(255, sum);
        }
    }

    /** The highest bound that enough rows reach, but no lower than the least that may come in. */
    private int firstTry() {
        int low = bound(best.least());
        int high = 256;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (count(middle) >= FIRST_TRY * places) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int count(int least) {
        kernel.select(bounds, allowed, words, least, selected);
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(selected[word]);
        }
        return count;
    }

    /** Scores the rows with a bound from {@code from} to below {@code above}, as long as they may come in. */
    private void exact(Block block, int from, int above) {
        if (from >= above) {
            return;
        }
        kernel.select(bounds, allowed, words, from, selected);
        int bar = bound(best.least());
        for (int word = 0; word < words; word++) {
            long left = selected[word];
            while (left != 0) {
                int row = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                int bound = bounds[row] & 0xff;
                if (bound >= bar && bound < above && mayComeIn(block, row, bound)) {
                    exact++;
                    Ids ids = block.ids;
                    offer(
                            block.exact(row, query, tables.partUnits(block, row, near[row]), best.least()),
                            ids.high(row),
                            ids.low(row),
                            ids.text(row));
                    bar = bound(best.least());
                }
            }
        }
    }

    /** A row that at best has the worst score kept so far comes in only with a lower id. */
    private boolean mayComeIn(Block block, int row, int bound) {
        if (!best.isFull() || bound >= bound(best.least() + 1)) {
            return true;
        }
        Ids ids = block.ids;
        return best.beatsWorst(ids.high(row), ids.low(row), ids.text(row));
    }

    private void offer(int score, long high, long low, @Nullable String text) {
        if (score >= 0) {
            best.offer(score, high, low, text);
        }
    }
}
