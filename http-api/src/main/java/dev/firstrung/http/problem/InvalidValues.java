package dev.firstrung.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;

/** The values that validation refused, each with its path. */
final class InvalidValues {

    private InvalidValues() {}

    static ApiException of(WebExchangeBindException failure) {
        return invalid(errors(failure, ""));
    }

    static ApiException of(HandlerMethodValidationException failure) {
        var errors = new ArrayList<FieldError>();
        for (ParameterValidationResult result : failure.getParameterValidationResults()) {
            if (result instanceof ParameterErrors nested) {
                errors.addAll(errors(nested, container(nested)));
            } else {
                String field = name(result.getMethodParameter()) + container(result);
                result.getResolvableErrors()
                        .forEach(error -> errors.add(new FieldError(field, message(error.getDefaultMessage()))));
            }
        }
        return invalid(errors);
    }

    static ApiException of(ConstraintViolationException failure) {
        return invalid(failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(path(violation), violation.getMessage()))
                .toList());
    }

    static ApiException of(ServerWebInputException failure, TypeMismatchException mismatch) {
        String field = mismatch.getPropertyName();
        if (field == null) {
            MethodParameter parameter = failure.getMethodParameter();
            field = parameter == null ? "" : name(parameter);
        }
        return ApiException.invalid(field, ExpectedValue.of(mismatch.getRequiredType()));
    }

    /** Validators report in any order; the answer's order should not change from one request to the next. */
    private static ApiException invalid(List<FieldError> errors) {
        return ApiException.invalid(errors.stream()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList());
    }

    private static List<FieldError> errors(Errors failure, String prefix) {
        var errors = new ArrayList<FieldError>();
        for (ObjectError error : failure.getAllErrors()) {
            if (error instanceof org.springframework.validation.FieldError field) {
                String path = prefix.isEmpty() ? field.getField() : prefix + "." + field.getField();
                errors.add(new FieldError(
                        path, field.isBindingFailure() ? ExpectedValue.NOT_VALID : message(field.getDefaultMessage())));
            } else {
                errors.add(new FieldError(prefix, message(error.getDefaultMessage())));
            }
        }
        return errors;
    }

    private static String container(ParameterValidationResult result) {
        if (result.getContainerIndex() != null) {
            return "[" + result.getContainerIndex() + "]";
        }
        return result.getContainerKey() == null ? "" : "[" + result.getContainerKey() + "]";
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNullElse(parameter.getParameterName(), "");
    }

    private static String message(@Nullable String message) {
        return Objects.requireNonNullElse(message, ExpectedValue.NOT_VALID);
    }

    /** The path within the validated value: the method and the parameter that hold it are ours, not the caller's. */
    private static String path(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }
}
