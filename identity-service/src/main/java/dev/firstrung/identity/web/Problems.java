package dev.firstrung.identity.web;

import dev.firstrung.identity.account.AccountNotFound;
import dev.firstrung.identity.account.EmailTaken;
import dev.firstrung.identity.account.InvalidRequest;
import dev.firstrung.identity.client.ProgramNotFound;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure of the API as an RFC 9457 problem with a stable type. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    static ProblemDetail problem(HttpStatus status, String slug, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:firstrung:problem:" + slug));
        problem.setTitle(status.getReasonPhrase());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidRequest e) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "validation", "Some fields are not valid.");
        problem.setProperty("errors", e.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(EmailTaken e) {
        return problem(HttpStatus.CONFLICT, "email-taken", "There is an account with this e-mail address already.");
    }

    @ExceptionHandler
    ProblemDetail on(AccountNotFound e) {
        return problem(HttpStatus.NOT_FOUND, "account-not-found", "The account no longer exists.");
    }

    @ExceptionHandler
    ProblemDetail on(ProgramNotFound e) {
        return problem(HttpStatus.NOT_FOUND, "client-not-found", "The account has no such client.");
    }

    @ExceptionHandler
    ProblemDetail on(AccessDeniedException e) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "The token does not allow this.");
    }

    /** MongoDB is away: that passes by itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DataAccessResourceFailureException e) {
        log.warn("MongoDB does not answer: {}", e.getClass().getSimpleName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Try again in a few seconds."));
    }

    @ExceptionHandler
    ProblemDetail on(Exception e) {
        log.error("Unexpected failure", e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String slug = known == HttpStatus.BAD_REQUEST
                ? "malformed-request"
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ProblemDetail problem = problem(known, slug, "The request could not be read or is not possible here.");
        return super.handleExceptionInternal(e, problem, headers, status, request);
    }
}
