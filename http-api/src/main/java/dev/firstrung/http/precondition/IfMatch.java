package dev.firstrung.http.precondition;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import java.util.List;

/**
 * The {@code If-Match} header of an update, a controller argument.
 *
 * @param tags the tags that the caller named, as sent; empty when the header is missing; {@code *} matches any version
 */
public record IfMatch(List<String> tags) {

    private static final String ANY = "*";

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /** Whether the caller sent the header. */
    public boolean isPresent() {
        return !tags.isEmpty();
    }

    /**
     * Goes on only when the caller has seen the version that is stored now.
     *
     * @throws ApiException 428 when the header is missing, 412 when it names other versions
     */
    public void require(long version) {
        if (!isPresent()) {
            throw new ApiException(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag that you read, or * to overwrite");
        }
        if (!tags.contains(ANY) && !tags.contains(EntityTag.of(version).value())) {
            throw stale();
        }
    }

    /**
     * Goes on only when the caller expects nothing to be stored yet, as for a PUT that creates.
     *
     * @throws ApiException 412 when the caller named a version
     */
    public void requireAbsent() {
        if (isPresent()) {
            throw new ApiException(ProblemType.STALE, "Nothing is stored here, so no version can match");
        }
    }

    /** The 412 for an update that lost a race after {@link #require}. */
    public static ApiException stale() {
        return new ApiException(ProblemType.STALE, "It was changed meanwhile: read it again, then send its new ETag");
    }
}
