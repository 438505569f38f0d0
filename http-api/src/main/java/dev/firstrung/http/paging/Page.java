package dev.firstrung.http.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One page of a list.
 *
 * @param items the items, at most the limit asked for
 * @param next the cursor of the next page; null (and written as null) on the last one
 */
@JsonInclude(Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of {@code request}.
     *
     * @param fetched up to {@link PageRequest#fetch()} items in the list's order, from after the request's cursor
     * @param cursor the sort key of an item
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, Function<? super T, Cursor> cursor) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, null);
        }
        var items = fetched.subList(0, request.limit());
        return new Page<>(items, CursorText.encode(request.list(), cursor.apply(items.getLast())));
    }

    /** The same of a stream, of which it takes no more than it needs. */
    public static <T> Mono<Page<T>> of(Flux<T> items, PageRequest request, Function<? super T, Cursor> cursor) {
        return items.take(request.fetch()).collectList().map(fetched -> of(fetched, request, cursor));
    }

    /** The same page of other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
