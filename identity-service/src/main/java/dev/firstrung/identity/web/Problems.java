package dev.firstrung.identity.web;

import dev.firstrung.identity.account.AccountNotFound;
import dev.firstrung.identity.account.EmailTaken;
import dev.firstrung.identity.account.InvalidRequest;
import dev.firstrung.identity.client.ProgramNotFound;
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

    @ExceptionHandler
    ProblemDetail on(InvalidRequest e) {
        return UnreadableRequests.invalid(e.problems());
    }

    @ExceptionHandler
    ProblemDetail on(EmailTaken e) {
        return ProblemKind.EMAIL_TAKEN.with("Sign in, or use another address");
    }

    @ExceptionHandler
    ProblemDetail on(AccountNotFound e) {
        return ProblemKind.ACCOUNT_NOT_FOUND.with("It was removed");
    }

    @ExceptionHandler
    ProblemDetail on(ProgramNotFound e) {
        return ProblemKind.CLIENT_NOT_FOUND.with("It may have been removed");
    }

    @ExceptionHandler
    ProblemDetail on(AccessDeniedException e) {
        return ProblemKind.FORBIDDEN.with("The token does not allow this.");
    }

    /** MongoDB is away: that passes by itself. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DataAccessResourceFailureException e) {
        log.warn("MongoDB does not answer: {}", e.getClass().getSimpleName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(ProblemKind.UNAVAILABLE.with("Try again in a few seconds."));
    }

    @ExceptionHandler
    ProblemDetail on(Exception e) {
        log.error("Unexpected failure", e);
        return ProblemKind.INTERNAL.with("Something went wrong on our side.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = UnreadableRequests.problem(e, HttpStatus.valueOf(status.value()));
        return super.handleExceptionInternal(e, problem, headers, HttpStatus.valueOf(problem.getStatus()), request);
    }
}
