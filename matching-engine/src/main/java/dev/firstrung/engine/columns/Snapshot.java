package dev.firstrung.engine.columns;

import java.util.ArrayList;
import java.util.List;

/** All rows at one moment. Immutable, so that readers need no lock. */
final class Snapshot {

    final List<Live> blocks;
    final Tail tail;

    Snapshot(List<Live> blocks, Tail tail) {
        this.blocks = List.copyOf(blocks);
        this.tail = tail;
    }

    int rows() {
        int rows = tail.liveRows;
        for (Live block : blocks) {
            rows += block.rows;
        }
        return rows;
    }

    Snapshot with(Tail other) {
        return new Snapshot(blocks, other);
    }

    Snapshot with(int place, Live other) {
        List<Live> changed = new ArrayList<>(blocks);
        changed.set(place, other);
        return new Snapshot(changed, tail);
    }

    long bytes() {
        long bytes = tail.bytes();
        for (Live block : blocks) {
            bytes += block.bytes();
        }
        return bytes;
    }
}
