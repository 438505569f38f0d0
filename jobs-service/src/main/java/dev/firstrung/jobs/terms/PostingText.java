package dev.firstrung.jobs.terms;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.SentText;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where texts of postings are read: it takes milliseconds, which is long for a thread that serves connections. */
public final class PostingText {

    private PostingText() {}

    /** What the reader gives, on another thread; ends with 400 when the text is too deep for it. */
    public static <T> Mono<T> reading(Supplier<T> reader) {
        return Mono.fromSupplier(() -> read(reader)).subscribeOn(Schedulers.parallel());
    }

    /**
     * What the reader gives, here and now.
     *
     * @throws ApiException 400 when the text is too deep for it
     */
    public static <T> T read(Supplier<T> reader) {
        return SentText.read(
                reader, () -> ApiException.invalid("description", "is too intricate to be read: shorten it"));
    }
}
