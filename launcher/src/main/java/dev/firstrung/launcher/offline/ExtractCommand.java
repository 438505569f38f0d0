package dev.firstrung.launcher.offline;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.knowledge.KnowledgeFinder;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./firstrung extract}: reads NDJSON {@code {"id","text"}} and writes {@code {"id","skills":[{"start","end","text","skill"}]}}
 * a line, with offsets in characters (UTF-16 units), end exclusive.
 */
public final class ExtractCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final KnowledgeFinder finder =
            new KnowledgeFinder(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));

    /** Returns the exit status: 1 when a line was rejected, else 0. */
    public int run(InputStream input, PrintStream output, PrintStream messages) {
        var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        int rejected = new Lines(messages).forEach(reader, line -> output.println(found(line)));
        output.flush();
        return rejected == 0 ? 0 : 1;
    }

    private JsonNode found(JsonNode line) {
        var answer = JSON.createObjectNode();
        answer.set("id", Lines.id(line));
        var skills = answer.putArray("skills");
        for (var mention : finder.find(Lines.text(line, "text"))) {
            skills.addObject()
                    .put("start", mention.start())
                    .put("end", mention.end())
                    .put("text", mention.text())
                    .put("skill", mention.skill());
        }
        return answer;
    }
}
