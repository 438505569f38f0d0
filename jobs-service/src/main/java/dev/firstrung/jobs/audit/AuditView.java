package dev.firstrung.jobs.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.skills.audit.Audit;
import dev.firstrung.skills.audit.Finding;
import dev.firstrung.skills.audit.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What should be mended in a posting.
 *
 * @param entryLevel whether it may be shown as a role for beginners
 * @param callsItselfEntryLevel whether its own words say so
 * @param findings the gravest first
 */
public record AuditView(
        boolean entryLevel, boolean callsItselfEntryLevel, List<FindingView> findings, WordingView wording) {

    public static AuditView of(Audit audit) {
        Audit.CodedWords coded = audit.wording();
        return new AuditView(
                audit.entryLevel(),
                audit.callsItselfEntryLevel(),
                audit.findings().stream().map(FindingView::of).toList(),
                new WordingView(
                        coded.words(),
                        coded.masculine(),
                        coded.feminine(),
                        coded.masculinePer100(),
                        coded.femininePer100()));
    }

    /**
     * Something to mend.
     *
     * @param where absent where something is missing
     * @param instead what to write in its place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingView(
            Finding.Code code,
            Severity severity,
            String what,
            @Nullable WhereView where,
            String why,
            String instead) {

        private static FindingView of(Finding finding) {
            Finding.Where where = finding.where();
            return new FindingView(
                    finding.code(),
                    finding.severity(),
                    finding.what(),
                    where == null ? null : new WhereView(where.field(), where.start(), where.end(), where.quote()),
                    finding.why(),
                    finding.instead());
        }
    }

    /** A place: characters of the field's plain text, end exclusive; both 0 where the field isn't text. */
    record WhereView(String field, int start, int end, String quote) {}

    /** Gender-coded words, counted, and by the hundred. */
    record WordingView(int words, int masculine, int feminine, double masculinePer100, double femininePer100) {}
}
