package dev.firstrung.http.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for, a controller argument read from {@code ?limit=&cursor=}.
 *
 * @param limit the most items wanted, 1 to 100, 20 when not said
 * @param cursor where the page before ended; null for the first page
 * @param list names the list (its path and filters), so that a cursor of another list is refused
 */
public record PageRequest(int limit, @Nullable Cursor cursor, String list) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", was " + limit);
        }
    }

    public PageRequest(int limit, @Nullable Cursor cursor) {
        this(limit, cursor, "");
    }

    /** How many items to fetch: one more than asked for tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}
