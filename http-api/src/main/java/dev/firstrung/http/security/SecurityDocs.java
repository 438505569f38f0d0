package dev.firstrung.http.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells in the OpenAPI document which operations need a token, and where to get one. */
final class SecurityDocs implements GlobalOpenApiCustomizer {

    private static final String OIDC = "oidc";
    private static final String BEARER = "bearer";

    private record Open(String method, PathPattern pattern) {}

    private final String issuer;
    private final List<Open> open;

    SecurityDocs(SecuritySettings settings) {
        this.issuer = settings.issuer();
        this.open = settings.openPaths().stream()
                .map(OpenPath::parse)
                .map(path -> new Open(path.method().name(), PathPatternParser.defaultInstance.parse(path.pattern())))
                .toList();
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        OIDC,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl(issuer + "/.well-known/openid-configuration"))
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.setSecurity(
                List.of(new SecurityRequirement().addList(OIDC), new SecurityRequirement().addList(BEARER)));
        if (document.getPaths() != null) {
            document.getPaths().forEach(this::markOpen);
        }
    }

    private void markOpen(String path, PathItem item) {
        var parsed = PathContainer.parsePath(path);
        item.readOperationsMap().forEach((method, operation) -> {
            if (open.stream()
                    .anyMatch(
                            o -> o.method().equals(method.name()) && o.pattern().matches(parsed))) {
                operation.setSecurity(List.of());
            }
        });
    }
}
