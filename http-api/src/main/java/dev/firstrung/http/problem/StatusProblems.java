package dev.firstrung.http.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** Problems of answers that the framework knows by their status alone. */
final class StatusProblems {

    /** Form data, which curl sends where no type is given, is refused without a list of what is understood. */
    private static final String SAY_TYPE = "Say in Content-Type what the body is, such as application/json";

    private StatusProblems() {}

    static ApiException of(ErrorResponse answer) {
        var problem = new ApiException(type(answer), detail(answer));
        HttpHeaders headers = answer.getHeaders();
        for (String name : headers.headerNames()) {
            for (String value : Objects.requireNonNullElse(headers.get(name), List.<String>of())) {
                problem = problem.withHeader(name, value);
            }
        }
        return problem;
    }

    private static ProblemType type(ErrorResponse answer) {
        HttpStatus status = HttpStatus.resolve(answer.getStatusCode().value());
        if (status == null || !status.isError()) {
            return ProblemType.INTERNAL;
        }
        return switch (status.value()) {
            case 401 -> ProblemType.UNAUTHORIZED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 409 -> ProblemType.CONFLICT;
            case 412 -> ProblemType.STALE;
            case 413 -> ProblemType.CONTENT_TOO_LARGE;
            case 428 -> ProblemType.PRECONDITION_REQUIRED;
            case 500 -> ProblemType.INTERNAL;
            case 503 -> ProblemType.UNAVAILABLE;
            default ->
                new ProblemType(
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status, status.getReasonPhrase());
        };
    }

    /** The framework's own reasons name classes and files; a reason is passed on only where one of us wrote it. */
    private static String detail(ErrorResponse answer) {
        return switch (answer) {
            case MethodNotAllowedException refused -> "Allowed here: " + names(refused.getSupportedMethods());
            case NotAcceptableStatusException refused -> "Offered here: " + names(refused.getSupportedMediaTypes());
            case UnsupportedMediaTypeStatusException refused ->
                refused.getSupportedMediaTypes().isEmpty()
                        ? SAY_TYPE
                        : "Understood here: " + names(refused.getSupportedMediaTypes());
            case ResponseStatusException thrown -> ownReason(thrown);
            default -> "";
        };
    }

    private static String ownReason(ResponseStatusException thrown) {
        boolean ours = thrown.getClass() == ResponseStatusException.class;
        if (thrown.getStatusCode().value() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()) {
            return SAY_TYPE;
        }
        return ours ? Objects.requireNonNullElse(thrown.getReason(), "") : "";
    }

    private static String names(Iterable<?> values) {
        var names = new StringJoiner(", ");
        values.forEach(value -> names.add(value.toString()));
        return names.toString();
    }
}
