package dev.firstrung.launcher.offline;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.Audit;
import dev.firstrung.skills.audit.AuditedPosting;
import dev.firstrung.skills.audit.AuditedPosting.Place;
import dev.firstrung.skills.audit.Finding;
import dev.firstrung.skills.audit.PostingAudit;
import dev.firstrung.skills.posting.PostingReader;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ./firstrung audit}: reads NDJSON {@code {"id","title","description","company"?,"locations"?,"workMode"?}} of plain text and
 * writes {@code {"id","entryLevel","callsItselfEntryLevel","copyOf"?,"findings":[…]}} a line; {@code copyOf} is an earlier line's id.
 */
public final class AuditCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final PostingReader reader = new PostingReader(Taxonomy.standard(), new SkillFinder(Taxonomy.standard()));
    private final PostingAudit audit = new PostingAudit(Taxonomy.standard());
    private final NearCopies copies = new NearCopies();
    private final LocalDate today;
    private final boolean listed;

    /** @param listed whether every posting is listed as a role for beginners, whatever it says itself */
    public AuditCommand(LocalDate today, boolean listed) {
        this.today = today;
        this.listed = listed;
    }

    /** Returns the exit status: 1 when a line was rejected, else 0. */
    public int run(InputStream input, PrintStream output, PrintStream messages) {
        var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        int rejected = new Lines(messages).forEach(lines, line -> output.println(audited(line)));
        output.flush();
        return rejected == 0 ? 0 : 1;
    }

    private JsonNode audited(JsonNode line) {
        String title = Lines.text(line, "title");
        String description = Lines.text(line, "description");
        Audit found = audit.audit(
                new AuditedPosting(
                        title,
                        description,
                        reader.readPlain(title, description),
                        null,
                        places(line),
                        "REMOTE".equals(line.path("workMode").asString("")),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        listed),
                today);
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", Lines.id(line));
        answer.put("entryLevel", found.entryLevel()).put("callsItselfEntryLevel", found.callsItselfEntryLevel());
        copies.copied(line, title, description).ifPresent(other -> answer.set("copyOf", other));
        var findings = answer.putArray("findings");
        found.findings().forEach(finding -> write(finding, findings.addObject()));
        return answer;
    }

    private static void write(Finding finding, ObjectNode target) {
        target.put("code", finding.code().name())
                .put("severity", finding.severity().name())
                .put("what", finding.what());
        Finding.Where where = finding.where();
        if (where != null) {
            target.putObject("where")
                    .put("field", where.field())
                    .put("start", where.start())
                    .put("end", where.end())
                    .put("quote", where.quote());
        }
        target.put("why", finding.why()).put("instead", finding.instead());
    }

    private static List<Place> places(JsonNode line) {
        return line.path("locations").values().stream()
                .map(place -> new Place(text(place, "city"), text(place, "region"), text(place, "country")))
                .toList();
    }

    private static @Nullable String text(JsonNode place, String field) {
        return place.path(field).asString(null);
    }
}
