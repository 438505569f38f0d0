package dev.firstrung.identity.web;

import dev.firstrung.identity.account.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** What the framework could not read or route, told without the framework's own words, as those name classes of ours. */
final class UnreadableRequests {

    private UnreadableRequests() {}

    static ProblemDetail problem(Exception failure, HttpStatus status) {
        return switch (failure) {
            case HttpMessageNotReadableException body -> body(body.getCause());
            case HttpMediaTypeNotSupportedException type ->
                byStatus(status, "Understood here: " + names(type.getSupportedMediaTypes()));
            case HttpRequestMethodNotSupportedException method ->
                byStatus(
                        status,
                        "Allowed here: "
                                + names(
                                        method.getSupportedHttpMethods() == null
                                                ? List.of()
                                                : method.getSupportedHttpMethods()));
            default -> byStatus(status, "The request is not possible here");
        };
    }

    /** The problem of these fields. */
    static ProblemDetail invalid(List<FieldProblem> errors) {
        ProblemDetail problem = ProblemKind.VALIDATION.with(
                "Not valid: " + errors.stream().map(FieldProblem::field).collect(Collectors.joining(", ")));
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail body(@Nullable Throwable cause) {
        if (cause instanceof StreamReadException syntax) {
            return ProblemKind.MALFORMED_BODY.with(where(syntax.getLocation()));
        }
        if (cause instanceof JacksonException mismatch && !mismatch.getPath().isEmpty()) {
            return mismatch(mismatch);
        }
        return ProblemKind.MALFORMED_BODY.with("The request needs a body that can be read as its Content-Type");
    }

    private static ProblemDetail mismatch(JacksonException failure) {
        String field = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return invalid(List.of(new FieldProblem(field, "must be a text")));
    }

    private static String where(@Nullable TokenStreamLocation at) {
        return "The body is not valid JSON"
                + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private static ProblemDetail byStatus(HttpStatus status, String detail) {
        return switch (status) {
            case NOT_FOUND -> ProblemKind.NOT_FOUND.with("There is nothing at this address");
            case BAD_REQUEST -> ProblemKind.VALIDATION.with(detail);
            case SERVICE_UNAVAILABLE -> ProblemKind.UNAVAILABLE.with("Try again in a few seconds");
            case INTERNAL_SERVER_ERROR -> ProblemKind.INTERNAL.with("Something went wrong on our side");
            default ->
                ProblemKind.problem(
                        status,
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        status.getReasonPhrase(),
                        detail);
        };
    }

    private static String names(Iterable<?> values) {
        var names = new StringBuilder();
        values.forEach(value -> names.append(names.isEmpty() ? "" : ", ").append(value));
        return names.toString();
    }
}
