package dev.firstrung.engine.columns;

import java.util.List;

/**
 * By code of a part in a block, what is worth as much as any row with the code: a value that rows have, by its id, or one that covers several.
 * Immutable.
 */
final class Representatives {

    /** The id or, where it is a cover, the complement of its place among these. */
    private final int[] ids;

    private final Object[] covers;

    Representatives(int[] ids, List<?> covers) {
        this.ids = ids.clone();
        this.covers = covers.toArray();
    }

    int size() {
        return ids.length;
    }

    byte units(Query query, int part, int code, int nearness) {
        int id = ids[code];
        return id >= 0 ? query.units(part, id, nearness) : query.unitsOfCover(part, covers[~id], nearness);
    }

    long bytes() {
        return Bytes.of(ids) + Bytes.ofReferences(covers.length);
    }
}
