package dev.firstrung.http.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A kind of problem that clients can act on, as RFC 9457 means it.
 *
 * @param slug lower-case words joined by {@code -}, stable for ever: the problem's type is {@code urn:firstrung:problem:<slug>}
 * @param status the HTTP status of all problems of this type, 4xx or 5xx
 * @param title the same short sentence for all problems of this type
 */
public record ProblemType(String slug, HttpStatus status, String title) {

    public static final ProblemType VALIDATION =
            new ProblemType("validation", HttpStatus.BAD_REQUEST, "Some values are not valid");
    public static final ProblemType MALFORMED_BODY =
            new ProblemType("malformed-body", HttpStatus.BAD_REQUEST, "The body cannot be read");
    public static final ProblemType UNAUTHORIZED =
            new ProblemType("unauthorized", HttpStatus.UNAUTHORIZED, "An access token is needed");
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", HttpStatus.FORBIDDEN, "This is not allowed to this caller");
    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", HttpStatus.NOT_FOUND, "There is no such thing");
    public static final ProblemType CONFLICT =
            new ProblemType("conflict", HttpStatus.CONFLICT, "This contradicts what is stored");
    public static final ProblemType STALE =
            new ProblemType("stale", HttpStatus.PRECONDITION_FAILED, "It changed since it was read");
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", HttpStatus.PRECONDITION_REQUIRED, "An If-Match header is needed");
    public static final ProblemType CONTENT_TOO_LARGE =
            new ProblemType("content-too-large", HttpStatus.CONTENT_TOO_LARGE, "The body is too large");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Something needed for this is away");
    public static final ProblemType INTERNAL =
            new ProblemType("internal", HttpStatus.INTERNAL_SERVER_ERROR, "This failed on our side");

    private static final String URN = "urn:firstrung:problem:";

    public ProblemType {
        if (!slug.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a slug is lower-case words joined by -, was " + slug);
        }
        if (!status.isError()) {
            throw new IllegalArgumentException("a problem's status is 4xx or 5xx, was " + status);
        }
    }

    /** The problem's {@code type}. */
    public URI uri() {
        return URI.create(URN + slug);
    }

    /** A problem of this type as Spring sees it, for {@code @ExceptionHandler} methods. */
    public ProblemDetail with(String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(uri());
        problem.setTitle(title);
        return problem;
    }
}
