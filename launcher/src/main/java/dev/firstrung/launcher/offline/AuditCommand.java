package dev.firstrung.launcher.offline;

import dev.firstrung.engine.input.WorkMode;
import dev.firstrung.skills.PlainText;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.Audit;
import dev.firstrung.skills.audit.AuditedPosting;
import dev.firstrung.skills.audit.Finding;
import dev.firstrung.skills.audit.PostingAudit;
import dev.firstrung.skills.posting.PostingFacts;
import dev.firstrung.skills.posting.PostingReader;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ./firstrung audit}: reads NDJSON {@code {"id","title","description","company"?,…}} with what else a posting states, in the form
 * of the service for postings, and writes
 * {@code {"id","entryLevel","callsItselfEntryLevel","copyOf"?,"description"?,"findings":[…]}} a line; {@code copyOf} is an earlier line's
 * id, {@code description} the plain text in which places count, where HTML was given.
 */
public final class AuditCommand {

    private static final JsonMapper JSON = new JsonMapper();

    /** Fields of this form or of a line that no finding asks for, and those that the service adds. */
    private static final Set<String> UNUSED = Set.of(
            "id",
            "title",
            "description",
            "company",
            "companyId",
            "version",
            "status",
            "closedReason",
            "externalId",
            "employmentType",
            "openings",
            "visaSponsorship",
            "languages",
            "certifications",
            "derived",
            "entryLevel",
            "audit",
            "createdAt",
            "updatedAt",
            "postedAt");

    private final UnreadFields unread = new UnreadFields();
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
        unread.tell(messages);
        return rejected == 0 ? 0 : 1;
    }

    private JsonNode audited(JsonNode line) {
        String title =
                PlainText.of(Lines.text(line, "title")).replaceAll("\\s+", " ").strip();
        String written = Lines.text(line, "description");
        String description = PlainText.of(written);
        StatedTerms stated =
                PostingFields.read(line, unread, UNUSED, fields -> StatedTerms.of(fields, Taxonomy.standard()));
        PostingFacts facts = reader.readPlain(title, description);
        Audit found = audit.audit(
                new AuditedPosting(
                        title,
                        description,
                        facts,
                        stated.pay(),
                        stated.places(),
                        isRemote(stated, facts),
                        stated.minExperienceMonths(),
                        stated.degree(),
                        stated.requiredSkills(),
                        stated.preferredSkills(),
                        stated.validThrough(),
                        listed),
                today);
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", Lines.id(line));
        answer.put("entryLevel", found.entryLevel()).put("callsItselfEntryLevel", found.callsItselfEntryLevel());
        copies.copied(line, title, description).ifPresent(other -> answer.set("copyOf", other));
        if (!description.equals(written)) {
            answer.put("description", description);
        }
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

    private static boolean isRemote(StatedTerms stated, PostingFacts facts) {
        return stated.workMode() == null
                ? facts.workMode()
                        .filter(mode -> mode.value().name().equals(WorkMode.REMOTE.name()))
                        .isPresent()
                : stated.workMode() == WorkMode.REMOTE;
    }
}
