package dev.firstrung.http.openapi;

import dev.firstrung.http.paging.PageRequest;
import dev.firstrung.http.precondition.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Names the parameters and headers behind {@link PageRequest}, {@link IfMatch} and {@code Idempotency-Key}. */
final class SharedParameters implements GlobalOperationCustomizer {

    private static final Set<String> WITHOUT_KEY =
            Set.of(MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.APPLICATION_NDJSON_VALUE);

    private static final String KEY = "Idempotency-Key";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == PageRequest.class) {
                operation.addParametersItem(limit());
                operation.addParametersItem(cursor());
            } else if (parameter.getParameterType() == IfMatch.class) {
                operation.addParametersItem(
                        header(HttpHeaders.IF_MATCH, "The ETag that was read, or * for any version"));
            }
        }
        if (handler.hasMethodAnnotation(PostMapping.class) && takesKey(operation) && !namesKey(operation)) {
            operation.addParametersItem(
                    header(KEY, "Repeat a request under the same key to get the same answer again"));
        }
        return operation;
    }

    private static boolean takesKey(Operation operation) {
        var body = operation.getRequestBody();
        return body == null
                || body.getContent() == null
                || body.getContent().keySet().stream().noneMatch(WITHOUT_KEY::contains);
    }

    /** Two methods that take different types of body are one operation, which comes here twice. */
    private static boolean namesKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> KEY.equals(parameter.getName()));
    }

    private static Parameter limit() {
        Schema<Number> schema = new IntegerSchema();
        schema.minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                .setDefault(PageRequest.DEFAULT_LIMIT);
        return query("limit", "The most items wanted", schema);
    }

    private static Parameter cursor() {
        return query("cursor", "The next of the page before, as it was sent", new StringSchema());
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
