package dev.firstrung.jobs.mongo;

import dev.firstrung.http.paging.Cursor;
import dev.firstrung.http.paging.PageRequest;
import java.time.Instant;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Pages of lists in the order of a time, newest first, then of the id, highest first: a total order. */
public final class NewestFirst {

    private NewestFirst() {}

    /** Where the next page goes on after an item. */
    public static Cursor after(Instant time, String id) {
        return Cursor.of(time, id);
    }

    /**
     * The query of a page: the items wanted and one more.
     *
     * @param whose which items the list has
     * @param time the field of the time
     */
    public static Query page(Criteria whose, String time, PageRequest page) {
        Query query = Query.query(whose);
        Cursor cursor = page.cursor();
        if (cursor != null) {
            Instant at = cursor.instant(0);
            // says again what the alternatives say, as bounds that the index can start from
            query.addCriteria(Criteria.where(time).lte(at));
            query.addCriteria(new Criteria()
                    .orOperator(
                            Criteria.where(time).lt(at),
                            Criteria.where(time).is(at).and("_id").lt(cursor.text(1))));
        }
        return query.with(Sort.by(Sort.Direction.DESC, time, "_id")).limit(page.fetch());
    }
}
