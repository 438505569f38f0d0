package dev.firstrung.http.problem;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what reads a text that somebody sent. A text may take a pattern deeper than the thread's stack; Reactor holds that error for the
 * end of the JVM and never answers the request, so it is made a refusal before Reactor sees it.
 */
public final class SentText {

    private static final Logger LOG = LoggerFactory.getLogger(SentText.class);

    private SentText() {}

    /**
     * What the reader gives.
     *
     * @param tooDeep what the caller is told when the stack doesn't suffice
     * @throws ApiException that
     */
    public static <T> T read(Supplier<T> reader, Supplier<ApiException> tooDeep) {
        try {
            return reader.get();
        } catch (StackOverflowError overflow) {
            StackTraceElement[] frames = overflow.getStackTrace();
            LOG.warn("a text was too deep for its reader, at {}", frames.length == 0 ? "an unknown place" : frames[0]);
            throw tooDeep.get();
        }
    }
}
