package dev.firstrung.http.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Turns any failure of a request into what its caller may know of it. */
final class FailureTranslation {

    private FailureTranslation() {}

    static ApiException translate(Throwable failure) {
        return switch (failure) {
            case ApiException known -> known;
            case WebExchangeBindException invalid -> InvalidValues.of(invalid);
            case HandlerMethodValidationException invalid -> InvalidValues.of(invalid);
            case jakarta.validation.ConstraintViolationException invalid -> InvalidValues.of(invalid);
            case MissingRequestValueException missing -> ApiException.invalid(missing.getName(), ExpectedValue.MISSING);
            case ServerWebInputException unreadable -> unreadable(unreadable);
            case DataBufferLimitException tooLarge -> tooLarge();
            case DecodingException unreadable -> body(unreadable);
            case ErrorResponse answer -> StatusProblems.of(answer);
            default -> Outages.isOutage(failure) ? Outages.problem() : internal();
        };
    }

    private static ApiException unreadable(ServerWebInputException failure) {
        if (cause(failure, DataBufferLimitException.class) != null) {
            return tooLarge();
        }
        var mismatch = cause(failure, org.springframework.beans.TypeMismatchException.class);
        if (mismatch != null) {
            return InvalidValues.of(failure, mismatch);
        }
        return body(failure);
    }

    private static ApiException body(Throwable failure) {
        var json = cause(failure, JacksonException.class);
        return json == null ? UnreadableJson.noBody() : UnreadableJson.of(json);
    }

    private static ApiException tooLarge() {
        return new ApiException(ProblemType.CONTENT_TOO_LARGE, "Send less in one request");
    }

    private static ApiException internal() {
        return new ApiException(ProblemType.INTERNAL, "The failure is logged under the trace id given here");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
