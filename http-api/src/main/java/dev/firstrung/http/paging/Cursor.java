package dev.firstrung.http.paging;

import dev.firstrung.http.problem.ApiException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page ends: the sort key of its last item, so that the next page begins right after it whatever is inserted or deleted.
 *
 * <p>The accessors refuse a key that the list wouldn't have written with 400, as the values come from outside.
 *
 * @param keys the values that the list is sorted by, in order, the last one unique: strings and whole numbers
 */
public record Cursor(List<Object> keys) {

    public Cursor {
        keys = List.copyOf(keys);
        for (Object key : keys) {
            if (!(key instanceof String) && !(key instanceof Long)) {
                throw new IllegalArgumentException("a cursor holds strings and longs, was " + key.getClass());
            }
        }
    }

    /**
     * A cursor of sort-key values.
     *
     * @param keys strings, ints, longs, instants (kept to the nanosecond)
     */
    public static Cursor of(Object... keys) {
        var values = new ArrayList<Object>(keys.length);
        for (Object key : keys) {
            values.add(
                    switch (key) {
                        case Integer number -> number.longValue();
                        case Instant instant -> instant.toString();
                        default -> key;
                    });
        }
        return new Cursor(values);
    }

    public String text(int index) {
        if (index < keys.size() && keys.get(index) instanceof String text) {
            return text;
        }
        throw foreign();
    }

    public long number(int index) {
        if (index < keys.size() && keys.get(index) instanceof Long number) {
            return number;
        }
        throw foreign();
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(text(index));
        } catch (DateTimeException e) {
            throw foreign();
        }
    }

    static ApiException foreign() {
        return ApiException.invalid("cursor", "is not one that this list gave: start again without it");
    }
}
