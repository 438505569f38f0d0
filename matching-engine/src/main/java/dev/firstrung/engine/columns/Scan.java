package dev.firstrung.engine.columns;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One query's way through the blocks: bounds for all rows, exact scores for those whose bound is good enough. */
final class Scan {

    /** While the best are not found yet, those with the highest bounds are tried first: this many for each place. */
    private static final int FIRST_TRY = 2;

    /** One row in so many tells what bounds there are. */
    private static final int SAMPLE = 13;

    /** So many rows are fetched from memory together before they are scored. */
    private static final int AHEAD = 32;

    /** How far the bounds tried next go down where the first ones were too few. */
    private static final int LEVELS = 10;

    /** How near a spot can be. */
    static final int NEAREST = 3;

    /** The place of the nearness in a code: beside the values of part 0. */
    static final int NEAR = PartCodes.MOST_NEAR;

    private final Kernel kernel;
    private final Query query;
    private final Best best;
    private final int places;
    private final Tables tables;
    private final Room room;
    private int words;

    /** Keeps the fetching ahead from being taken for idle. */
    long ahead;

    Scan(Kernel kernel, Query query, Best best, int places, int parts) {
        this.kernel = kernel;
        this.query = query;
        this.best = best;
        this.places = places;
        room = Room.ofThisThread();
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
                offer(tail.exact(row, query, best.least()), id.high(), id.low(), id.text());
            }
        }
    }

    void block(Live live) {
        bound(live);
        score(live.block);
    }

    /** Visits the rows in play that have at least this score. */
    void forEach(Live live, int least, ObjIntConsumer<String> visitor) {
        Block block = live.block;
        bound(live);
        kernel.select(room.bounds, room.allowed, words, bound(least), room.selected);
        int size = room.sort(words, ScalarKernel.MOST + 1);
        for (int i = 0; i < size; i++) {
            if (i % AHEAD == 0) {
                touch(block, i, Math.min(size, i + AHEAD));
            }
            int row = room.sorted[i];
            int score = block.exact(row, query, least, mostOfKeys(block, row, room.bounds[row] & 0xff));
            if (score >= least) {
                visitor.accept(block.ids.get(row).toString(), score);
            }
        }
    }

    /** Bounds all rows. */
    private void bound(Live live) {
        Block block = live.block;
        int length = block.padded();
        words = length / Long.SIZE;
        room.clear(length);
        tables.read(block, query);
        block.keys.read(query, tables, room);
        addSpots(block);
        System.arraycopy(live.bits, 0, room.allowed, 0, words);
        kernel.addParts(block, tables, room.near, room.bounds, room.allowed);
        block.keys.add(kernel, tables, room.allowed, room.bounds);
    }

    /** Scores rows exactly, those with high bounds first, until no bound that is left can bring a row among the best. */
    private void score(Block block) {
        int above = 256;
        int from = best.isFull() || places >= block.rows / 8 ? 0 : firstLevel();
        while (above > bound(best.least())) {
            from = Math.max(from, bound(best.least()));
            exact(block, from, above);
            above = from;
            from = best.isFull() ? 0 : from - LEVELS;
        }
    }

    private void addSpots(Block block) {
        for (int spot = 0; spot < block.spots.size(); spot++) {
            int nearness = query.nearness(block.spots.key(spot));
            if (nearness > 0) {
                block.spots.raise(spot, NEAR * nearness, room.near);
            }
        }
    }

    /** A bound that some rows for each place reach, guessed from a sample. */
    private int firstLevel() {
        int[] counts = room.counts;
        Arrays.fill(counts, 0);
        for (int row = 0; row < words * Long.SIZE; row += SAMPLE) {
            boolean allowed = (room.allowed[row >> 6] >>> row & 1) != 0;
            counts[allowed ? room.bounds[row] & 0xff : 0]++;
        }
        int level = 255;
        for (int rows = 0; level > 0 && rows * SAMPLE < FIRST_TRY * places; level--) {
            rows += counts[level];
        }
        return level;
    }

    /** Scores the rows with a bound from {@code from} to below {@code above}, as long as they may come in. */
    private void exact(Block block, int from, int above) {
        kernel.select(room.bounds, room.allowed, words, from, room.selected);
        int size = room.sort(words, above);
        for (int i = 0; i < size; i++) {
            if (i % AHEAD == 0) {
                touch(block, i, Math.min(size, i + AHEAD));
            }
            int row = room.sorted[i];
            int bound = room.bounds[row] & 0xff;
            if (bound < bound(best.least())) {
                return;
            }
            if (mayComeIn(block, row, bound)) {
                int score = block.exact(row, query, best.least(), mostOfKeys(block, row, bound));
                if (score >= best.least()) {
                    Ids ids = block.ids;
                    offer(score, ids.high(row), ids.low(row), ids.text(row));
                }
            }
        }
    }

    private int mostOfKeys(Block block, int row, int bound) {
        int ofKeys = bound - tables.units(block, row, room.near[row]);
        return bound < ScalarKernel.MOST ? ofKeys * Query.STEPS_IN_UNIT : Query.ANY_KEYS;
    }

    private void touch(Block block, int first, int end) {
        for (int i = first; i < end; i++) {
            int row = room.sorted[i];
            if (mayComeIn(block, row, room.bounds[row] & 0xff)) {
                ahead += block.touch(row);
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
