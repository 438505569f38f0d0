package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;
import dev.firstrung.engine.columns.Store;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Rows of one kind, ready to be scored for one of the other kind.
 *
 * @param <A> who asks
 */
final class RowIndex<A> {

    private final Store store;
    private final Function<A, Supplier<Query>> queries;

    /**
     * An index over a store.
     *
     * @param queries compile who asks, and make the query when the rows are settled that it is asked of
     */
    RowIndex(Store store, Function<A, Supplier<Query>> queries) {
        this.store = store;
        this.queries = queries;
    }

    void put(String id, byte[] packed) {
        store.put(id, packed);
    }

    boolean remove(String id) {
        return store.remove(id);
    }

    int size() {
        return store.size();
    }

    long bytes() {
        return store.bytes();
    }

    long scannedBytes(A asking) {
        return store.scannedBytes(queries.apply(asking).get());
    }

    List<Ranked> best(A asking, int limit, int threshold) {
        return store.best(queries.apply(asking), limit, threshold, Ranked::new);
    }

    void forEachEligible(A asking, int threshold, ObjIntConsumer<String> visitor) {
        store.forEach(queries.apply(asking), threshold, visitor);
    }

    void forEachScore(A asking, ScoreVisitor visitor) {
        store.forEach(queries.apply(asking), (id, score) -> visitor.visit(id, score < 0 ? ~score : score, score >= 0));
    }
}
