package dev.firstrung.jobs.posting;

import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.skills.audit.TextPrint;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What near copies of a posting are found by, within its company. */
public final class CopyKeys {

    private final PostingTerms terms;
    private final TextPrint print;
    private final Set<String> keys;

    private CopyKeys(PostingTerms terms, TextPrint print, Set<String> keys) {
        this.terms = terms;
        this.print = print;
        this.keys = keys;
    }

    public static CopyKeys of(String companyId, PostingTerms terms) {
        TextPrint print = print(terms);
        return new CopyKeys(
                terms,
                print,
                print.keys().stream().map(key -> companyId + ":" + key).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Of which a near copy has one in common, nearly always; none for a short text. */
    public Set<String> keys() {
        return keys;
    }

    /** Whether the other says the same, for the same places: the same text for another city is another opening. */
    boolean isCopy(PostingTerms other) {
        return Set.copyOf(terms.locations()).equals(Set.copyOf(other.locations()))
                && Objects.equals(terms.employmentType(), other.employmentType())
                && print.isCopyOf(print(other));
    }

    private static TextPrint print(PostingTerms terms) {
        return TextPrint.of(terms.title(), Objects.requireNonNullElse(terms.description(), ""));
    }
}
