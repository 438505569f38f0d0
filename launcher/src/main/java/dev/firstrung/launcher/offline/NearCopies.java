package dev.firstrung.launcher.offline;

import dev.firstrung.skills.audit.TextPrint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds, among lines read so far, the first near copy of a posting: of the same company, for the same places. */
final class NearCopies {

    private record Seen(JsonNode id, TextPrint print) {}

    private final Map<String, List<Seen>> byKey = new HashMap<>();

    Optional<JsonNode> copied(JsonNode line, String title, String description) {
        TextPrint print = TextPrint.of(title, description);
        String group = line.path("company").asString("") + "\n" + line.path("locations") + "\n";
        Seen seen = new Seen(Lines.id(line), print);
        Optional<JsonNode> other = Optional.empty();
        for (String key : print.keys()) {
            List<Seen> before = byKey.computeIfAbsent(group + key, none -> new ArrayList<>());
            if (other.isEmpty()) {
                other = before.stream()
                        .filter(it -> it.print().isCopyOf(print))
                        .map(Seen::id)
                        .findFirst();
            }
            before.add(seen);
        }
        return other;
    }
}
