package dev.firstrung.profiles.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON document that may have any form; what isn't there, or is something else, reads as nothing.
 *
 * @param path its JSON pointer
 */
record JsonPart(String path, JsonNode node) {

    boolean has(String name) {
        return node.path(name).isContainer();
    }

    JsonPart child(String name) {
        return new JsonPart(path + "/" + name, node.path(name));
    }

    /** The elements of an array. */
    List<JsonPart> children(String name) {
        JsonPart array = child(name);
        List<JsonPart> parts = new ArrayList<>();
        if (array.node().isArray()) {
            for (int i = 0; i < array.node().size(); i++) {
                parts.add(new JsonPart(array.path() + "/" + i, array.node().get(i)));
            }
        }
        return parts;
    }

    /** A string that isn't blank. */
    Optional<JsonText> text(String name) {
        return child(name).text();
    }

    /** The strings of an array, or the one string that stands in its place. */
    List<JsonText> texts(String name) {
        JsonPart child = child(name);
        return child.node().isArray()
                ? children(name).stream().flatMap(part -> part.text().stream()).toList()
                : child.text().stream().toList();
    }

    private Optional<JsonText> text() {
        return node.isString() && !node.stringValue().isBlank()
                ? Optional.of(new JsonText(path, node.stringValue()))
                : Optional.empty();
    }
}
