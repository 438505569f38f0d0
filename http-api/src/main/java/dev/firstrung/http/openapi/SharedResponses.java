package dev.firstrung.http.openapi;

import dev.firstrung.http.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of each operation that whatever else it answers is a problem. */
final class SharedResponses implements GlobalOpenApiCustomizer {

    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        Components components = document.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        var schema = new Schema<Object>().$ref("#/components/schemas/" + NAME);
        components.addResponses(
                NAME,
                new ApiResponse()
                        .description("What went wrong (RFC 9457)")
                        .content(new Content()
                                .addMediaType("application/problem+json", new MediaType().schema(schema))));
        if (document.getPaths() != null) {
            document.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .forEach(operations -> operations.forEach(SharedResponses::addProblem));
        }
    }

    private static void addProblem(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation
                .getResponses()
                .putIfAbsent(ApiResponses.DEFAULT, new ApiResponse().$ref("#/components/responses/" + NAME));
    }
}
