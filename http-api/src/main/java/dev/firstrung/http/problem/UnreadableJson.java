package dev.firstrung.http.problem;

import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What is wrong with a JSON body, told without the parser's own words, as those name classes of ours. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ApiException of(JacksonException failure) {
        String field = path(failure.getPath());
        return switch (failure) {
            case InputCoercionException number -> ApiException.invalid(field, ExpectedValue.OUT_OF_RANGE);
            case StreamReadException syntax -> malformed(syntax.getLocation(), field);
            case PropertyBindingException unknown ->
                ApiException.invalid(field, UnknownName.message(unknown.getPropertyName(), known(unknown)));
            case InvalidNullException missing -> ApiException.invalid(field, ExpectedValue.NOT_NULL);
            case MismatchedInputException mismatch -> mismatch(mismatch, field);
            default -> ApiException.invalid(field, ExpectedValue.NOT_VALID);
        };
    }

    static ApiException noBody() {
        return new ApiException(
                ProblemType.MALFORMED_BODY, "The request needs a body that can be read as its Content-Type");
    }

    private static ApiException mismatch(MismatchedInputException failure, String field) {
        if (failure.getCurrentToken() == null && failure.getPath().isEmpty()) {
            return noBody();
        }
        if (failure.getCurrentToken() == JsonToken.VALUE_NULL) {
            return ApiException.invalid(field, ExpectedValue.NOT_NULL);
        }
        if (failure.getCurrentToken() == JsonToken.END_OBJECT) {
            return ApiException.invalid(field, ExpectedValue.MISSING);
        }
        return ApiException.invalid(field, ExpectedValue.of(failure.getTargetType()));
    }

    private static ApiException malformed(TokenStreamLocation at, String field) {
        String where = "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new ApiException(
                ProblemType.MALFORMED_BODY,
                "The body is not valid JSON at " + where + (field.isEmpty() ? "" : ", in " + field));
    }

    private static List<String> known(PropertyBindingException failure) {
        Collection<Object> known = failure.getKnownPropertyIds();
        return known == null ? List.of() : known.stream().map(Object::toString).toList();
    }

    private static String path(List<Reference> references) {
        var path = new StringBuilder();
        for (Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
