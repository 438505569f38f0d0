package dev.firstrung.gateway.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts OpenAPI documents together: paths of the API, components and tags. A component that differs from one of the same
 * name, and an operation id that is taken, get the service's name in front; references follow.
 */
final class OpenApiMerge {

    private static final String COMPONENTS = "#/components/";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final ObjectNode result;
    private final ObjectNode paths;
    private final ObjectNode components;
    private final ArrayNode tags;
    private final Set<String> tagNames = new HashSet<>();
    private final Set<String> operationIds = new HashSet<>();
    private final List<String> away = new ArrayList<>();

    OpenApiMerge(JsonMapper json) {
        result = json.createObjectNode();
        result.put("openapi", "3.1.0");
        result.putObject("info").put("title", "Firstrung").put("version", "v1");
        result.putArray("servers").addObject().put("url", "/");
        tags = result.putArray("tags");
        paths = result.putObject("paths");
        components = result.putObject("components");
    }

    void addAway(String service) {
        away.add(service);
    }

    void add(String service, ObjectNode document) {
        ObjectNode part = document.deepCopy();
        rename(part, clashes(service, part));
        part.path("components")
                .propertyStream()
                .forEach(section -> section.getValue()
                        .propertyStream()
                        .forEach(c -> components
                                .withObjectProperty(section.getKey())
                                .set(newName(service, section.getKey(), c.getKey(), c.getValue()), c.getValue())));
        part.path("tags")
                .valueStream()
                .filter(tag -> tagNames.add(tag.path("name").asString("")))
                .forEach(tags::add);
        part.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> addPath(service, path.getKey(), path.getValue(), part.path("security")));
    }

    ObjectNode result() {
        String about = "Matches entry-level candidates with entry-level roles.";
        String missing =
                away.isEmpty() ? "" : " Not in this document, because they are away: " + String.join(", ", away) + ".";
        result.withObjectProperty("info").put("description", about + missing);
        return result;
    }

    private void addPath(String service, String path, JsonNode item, JsonNode security) {
        ObjectNode target = paths.withObjectProperty(path);
        item.propertyStream().forEach(entry -> {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                addOperation(service, operation, security);
            }
            target.set(entry.getKey(), entry.getValue());
        });
    }

    // What a service demands of every operation must not come to hold for the operations of the others.
    private void addOperation(String service, ObjectNode operation, JsonNode security) {
        if (!operation.has("security") && security.isArray()) {
            operation.set("security", security);
        }
        String id = operation.path("operationId").asString("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            String unique = service + "-" + id;
            operationIds.add(unique);
            operation.put("operationId", unique);
        }
    }

    private Map<String, String> clashes(String service, ObjectNode part) {
        Map<String, String> renamed = new HashMap<>();
        part.path("components")
                .propertyStream()
                .forEach(section -> section.getValue().propertyStream().forEach(c -> {
                    String name = newName(service, section.getKey(), c.getKey(), c.getValue());
                    if (!name.equals(c.getKey())) {
                        String prefix = COMPONENTS + section.getKey() + "/";
                        renamed.put(prefix + c.getKey(), prefix + name);
                    }
                }));
        return renamed;
    }

    private String newName(String service, String section, String name, JsonNode value) {
        JsonNode taken = components.path(section).path(name);
        return taken.isMissingNode() || taken.equals(value) ? name : service + "." + name;
    }

    private static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asString("");
            String target = renamed.get(reference);
            if (target != null) {
                object.put("$ref", target);
            }
        }
        node.forEach(child -> rename(child, renamed));
    }
}
