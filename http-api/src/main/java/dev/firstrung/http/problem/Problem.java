package dev.firstrung.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, {@code application/problem+json} (RFC 9457).
 *
 * @param type stable, {@code urn:firstrung:problem:<slug>}
 * @param title the same for each type
 * @param status the HTTP status
 * @param detail what happened this time, for people
 * @param instance the path that was asked
 * @param errors the values that aren't valid; absent when there are none
 * @param traceId finds this request in the logs of all services; absent in problems that the caller can mend alone
 */
@JsonInclude(Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors", "traceId"})
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        @Nullable String traceId) {

    private static final int NAMED_IN_SUMMARY = 3;

    public Problem {
        errors = List.copyOf(errors);
    }

    static String summary(List<FieldError> errors) {
        var fields = errors.stream()
                .map(FieldError::field)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
        if (fields.isEmpty()) {
            return "The request is not valid";
        }
        var named = String.join(", ", fields.subList(0, Math.min(NAMED_IN_SUMMARY, fields.size())));
        int more = fields.size() - NAMED_IN_SUMMARY;
        return "Not valid: " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
