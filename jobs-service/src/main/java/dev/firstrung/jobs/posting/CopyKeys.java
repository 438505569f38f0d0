package dev.firstrung.jobs.posting;

import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.skills.audit.TextPrint;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What near copies of a posting are found by, within its company. */
public final class CopyKeys {

    private CopyKeys() {}

    /** Keys of which a near copy has one in common, nearly always; none for a short text. */
    public static Set<String> of(String companyId, PostingTerms terms) {
        return print(terms).keys().stream()
                .map(key -> companyId + ":" + key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one says the same as the other, for the same places: the same text for another city is another opening. */
    static boolean areCopies(PostingTerms one, PostingTerms other) {
        return Set.copyOf(one.locations()).equals(Set.copyOf(other.locations()))
                && Objects.equals(one.employmentType(), other.employmentType())
                && print(one).isCopyOf(print(other));
    }

    private static TextPrint print(PostingTerms terms) {
        return TextPrint.of(terms.title(), Objects.requireNonNullElse(terms.description(), ""));
    }
}
