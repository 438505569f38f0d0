package dev.firstrung.engine.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows by id, ready to be searched. Readers see all of a change or nothing of it, and go on while one thread after the other
 * writes.
 *
 * <p>New rows wait in a tail; a full tail becomes a block, together with blocks that are not much larger, so that a row is put into
 * columns about as often as the logarithm of their number says. A block that a quarter of the rows have left is built anew.
 */
public final class Store {

    private static final int BLOCK = Block.MOST_ROWS;
    private static final int TAIL = 128;

    /** New rows are put together with blocks that are at most so many times as large: more make fewer blocks, and more work of a change. */
    private static final int MERGED = 4;

    /** A block is built anew when one row in so many is gone. */
    private static final int MOST_DEAD = 4;

    private final Layout layout;
    private final Kernel kernel;
    private final int blockRows;
    /** For rows that are looked at before they come in; used by the thread that writes. */
    private final Unpacked incoming;

    private volatile Snapshot snapshot;

    /** An empty store of rows that are read like this, with the fastest kernel of this machine. */
    public Store(Layout layout) {
        this(layout, Kernels.FASTEST, BLOCK, TAIL);
    }

    Store(Layout layout, Kernel kernel, int blockRows, int tailRows) {
        if (tailRows < 1 || blockRows < tailRows || blockRows > Block.MOST_ROWS) {
            throw new IllegalArgumentException("no block of " + blockRows + " rows and tail of " + tailRows);
        }
        this.layout = layout;
        this.kernel = kernel;
        this.blockRows = blockRows;
        incoming = new Unpacked(layout.parts());
        snapshot = new Snapshot(List.of(), new Tail(tailRows));
    }

    /** The number of rows. */
    public int size() {
        return snapshot.rows();
    }

    /** Bytes of codes and keys that a query reads from one end to the other. */
    public long scannedBytes(Query query) {
        long bytes = 0;
        for (Live live : snapshot.blocks) {
            bytes += live.block.codes.length + live.block.keys.scannedBytes(query);
        }
        return bytes;
    }

    /** Bytes that the rows take, with everything that is needed to find and score them but the caller's dictionaries. */
    public long bytes() {
        return snapshot.bytes();
    }

    /**
     * Adds a row, or replaces the one with its id; the bytes are the store's from now on. A row that the layout cannot unpack changes nothing: in the
     * tail it would make every later change fail that puts the tail into columns.
     */
    public synchronized void put(String id, byte[] packed) {
        incoming.clear();
        layout.unpack(packed, 0, packed.length, incoming);
        Id key = Id.of(id);
        Snapshot rest = without(snapshot, key);
        Snapshot next = rest == null ? snapshot : rest;
        Tail tail = next.tail.plus(key, packed);
        snapshot = tail.isFull() ? settled(next.blocks, tail) : next.with(tail);
    }

    /** Removes the row; false when there was none. */
    public synchronized boolean remove(String id) {
        Snapshot rest = without(snapshot, Id.of(id));
        if (rest != null) {
            snapshot = rest;
        }
        return rest != null;
    }

    /**
     * The best rows by score descending, then id ascending.
     *
     * @param query asked for after the rows to be searched are settled, so that it can know all their keys
     * @param limit at most this many, 0 or more
     * @param threshold least score; above {@link Query#MOST_SCORE} nothing is found
     * @throws IllegalArgumentException when the limit is negative
     */
    public <T> List<T> best(
            Supplier<? extends Query> query, int limit, int threshold, BiFunction<String, Integer, T> entry) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative, was " + limit);
        }
        Snapshot now = snapshot;
        int places = Math.min(limit, now.rows());
        if (places == 0 || threshold > Query.MOST_SCORE) {
            return List.of();
        }
        Best best = new Best(places, threshold);
        Scan scan = new Scan(kernel, query.get(), best, places, layout.parts());
        now.blocks.forEach(scan::block);
        scan.tail(now.tail);
        List<T> found = new ArrayList<>(places);
        best.drain((id, score) -> found.add(entry.apply(id, score)));
        Collections.reverse(found);
        return found;
    }

    /** Visits the rows in play that have at least this score, in no particular order; above {@link Query#MOST_SCORE} there are none. */
    public void forEach(Supplier<? extends Query> compiled, int threshold, ObjIntConsumer<String> visitor) {
        if (threshold > Query.MOST_SCORE) {
            return;
        }
        int least = Math.max(0, threshold);
        Snapshot now = snapshot;
        Query query = compiled.get();
        Scan scan = new Scan(kernel, query, new Best(0, 0), 0, layout.parts());
        now.blocks.forEach(live -> scan.forEach(live, least, visitor));
        for (int row = 0; row < now.tail.size; row++) {
            int score = now.tail.isLive(row) ? now.tail.exact(row, query, least) : Query.REJECTED;
            if (score >= least) {
                visitor.accept(now.tail.id(row).toString(), score);
            }
        }
    }

    /** Visits every row with its score or, where it is out of the question, its complement. */
    public void forEach(Supplier<? extends Query> compiled, ObjIntConsumer<String> visitor) {
        Snapshot now = snapshot;
        Query query = compiled.get();
        for (Live live : now.blocks) {
            for (int row = 0; row < live.block.rows; row++) {
                if (live.isLive(row)) {
                    visitor.accept(live.block.ids.get(row).toString(), live.block.exact(row, query));
                }
            }
        }
        for (int row = 0; row < now.tail.size; row++) {
            if (now.tail.isLive(row)) {
                visitor.accept(now.tail.id(row).toString(), now.tail.exact(row, query, 0));
            }
        }
    }

    /** The rest when the row is gone; null when there is no such row. */
    private @Nullable Snapshot without(Snapshot from, Id id) {
        int inTail = from.tail.find(id);
        if (inTail >= 0) {
            return from.with(from.tail.without(inTail));
        }
        for (int place = 0; place < from.blocks.size(); place++) {
            Live live = from.blocks.get(place);
            int row = live.find(id);
            if (row >= 0) {
                Live fewer = live.without(row);
                boolean rebuild = fewer.rows < fewer.block.rows - fewer.block.rows / MOST_DEAD;
                return rebuild ? rebuilt(from, place, fewer) : from.with(place, fewer);
            }
        }
        return null;
    }

    private Snapshot rebuilt(Snapshot from, int place, Live fewer) {
        List<Live> blocks = new ArrayList<>(from.blocks);
        blocks.remove(place);
        RowList rows = new RowList();
        fewer.addTo(rows);
        return new Snapshot(with(blocks, rows), from.tail);
    }

    /** The tail's rows put into columns. */
    private Snapshot settled(List<Live> blocks, Tail tail) {
        RowList rows = new RowList();
        tail.addTo(rows);
        return new Snapshot(with(new ArrayList<>(blocks), rows), tail.emptied());
    }

    /** Blocks stand in order of size, the largest first: it gives the best threshold for the others. */
    private List<Live> with(List<Live> blocks, RowList rows) {
        for (int place = blocks.size() - 1; place >= 0; place--) {
            Live block = blocks.get(place);
            if (block.rows <= MERGED * rows.size() && block.rows + rows.size() <= blockRows) {
                block.addTo(rows);
                blocks.remove(place);
            }
        }
        if (rows.size() > 0) {
            Live added = new Live(new BlockBuilder(layout, rows).build());
            int place = blocks.size();
            while (place > 0 && blocks.get(place - 1).rows < added.rows) {
                place--;
            }
            blocks.add(place, added);
        }
        return blocks;
    }
}
