package dev.firstrung.http.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** A refusal or failure that the caller is told about, word for word: its detail becomes the problem's detail. */
public final class ApiException extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final List<FieldError> errors;
    private final HttpHeaders headers;

    public ApiException(ProblemType type, String detail) {
        this(type, detail, List.of(), HttpHeaders.EMPTY);
    }

    private ApiException(ProblemType type, String detail, List<FieldError> errors, HttpHeaders headers) {
        super(type.slug() + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.headers = HttpHeaders.readOnlyHttpHeaders(headers);
    }

    /** 400: one value isn't valid. */
    public static ApiException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 400: these values aren't valid. */
    public static ApiException invalid(List<FieldError> errors) {
        return new ApiException(ProblemType.VALIDATION, Problem.summary(errors), errors, HttpHeaders.EMPTY);
    }

    /** 404, in the words of {@code detail}. */
    public static ApiException notFound(String detail) {
        return new ApiException(ProblemType.NOT_FOUND, detail);
    }

    /** The same with one more header in the answer. */
    public ApiException withHeader(String name, String value) {
        var more = new HttpHeaders(headers);
        more.add(name, value);
        return new ApiException(type, detail, errors, more);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    HttpHeaders headers() {
        return headers;
    }
}
