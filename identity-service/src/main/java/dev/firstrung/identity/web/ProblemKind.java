package dev.firstrung.identity.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of problems of this service, named and titled as the other services do: docs/api.md lists them. */
enum ProblemKind {
    VALIDATION("validation", HttpStatus.BAD_REQUEST, "Some values are not valid"),
    MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST, "The body cannot be read"),
    UNAUTHORIZED("unauthorized", HttpStatus.UNAUTHORIZED, "An access token is needed"),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN, "This is not allowed to this caller"),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is no such thing"),
    ACCOUNT_NOT_FOUND("account-not-found", HttpStatus.NOT_FOUND, "The account no longer exists"),
    CLIENT_NOT_FOUND("client-not-found", HttpStatus.NOT_FOUND, "The account has no such client"),
    EMAIL_TAKEN("email-taken", HttpStatus.CONFLICT, "There is an account with this e-mail address already"),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Something needed for this is away"),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR, "This failed on our side");

    private final String slug;
    private final HttpStatus status;
    private final String title;

    ProblemKind(String slug, HttpStatus status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    ProblemDetail with(String detail) {
        return problem(status, slug, title, detail);
    }

    /** A problem of a kind that has no constant. */
    static ProblemDetail problem(HttpStatus status, String slug, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:firstrung:problem:" + slug));
        problem.setTitle(title);
        return problem;
    }
}
