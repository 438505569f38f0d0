package dev.firstrung.skills.audit;

import dev.firstrung.skills.Taxonomy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Audits postings. Thread-safe; the same posting and day give the same findings in the same order. */
public final class PostingAudit {

    private final PayLaws laws = PayLaws.standard();
    private final GenderCoding coding = GenderCoding.standard();
    private final ExclusionaryWording wording = ExclusionaryWording.standard();
    private final ShoppingList shopping;
    private final SkillsKnown known;

    /** An audit with this module's tables. */
    public PostingAudit(Taxonomy taxonomy) {
        this.shopping = new ShoppingList(taxonomy);
        this.known = new SkillsKnown(taxonomy);
    }

    /** Audits a posting as of a day. */
    public Audit audit(AuditedPosting posting, LocalDate today) {
        Places places = new Places(posting);
        EntryLevel entry = EntryLevel.of(posting, places);
        Audit.CodedWords coded = coding.count(posting.facts());
        List<Finding> findings = Stream.of(
                        entry.findings().stream(),
                        PayCheck.findings(posting, places, laws, today).stream(),
                        coding.findings(posting.facts(), coded, places).stream(),
                        wording.findings(posting.facts(), places).stream(),
                        shopping.findings(posting, places).stream(),
                        known.findings(posting).stream(),
                        SkillsNamed.findings(posting, places).stream(),
                        Dates.findings(posting, places, today).stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
        return new Audit(entry.deserved(), entry.claimed(), findings, coded);
    }
}
