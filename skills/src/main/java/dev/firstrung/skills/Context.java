package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether an ambiguous term means its skill here. It does when none of its forbidden words stands directly
 * beside it, it is written with the right capitals (traits are everyday words, and have none), and either a list joins it to another technical skill ("Java, Go
 * and Rust") or one of its context words stands within {@value #REACH} words.
 */
final class Context {

    private static final int REACH = 5;

    /** No list needs more members looked at to show what it lists. */
    private static final int LIST_REACH = 6;

    private static final Set<String> LIST_WORDS = Set.of("and", "or", "and/or", "&", "/");

    private final Map<String, Entry> entries = new HashMap<>();

    Context(Taxonomy taxonomy) {
        taxonomy.entries().forEach(entry -> entries.put(entry.skill().code(), entry));
    }

    List<Candidate> accepted(String text, List<Token> tokens, List<Candidate> candidates) {
        List<Candidate> accepted = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean ambiguous = candidate.term().ambiguous();
            if (ambiguous ? fits(text, tokens, candidates, i) : !ruledOut(text, tokens, candidate)) {
                accepted.add(candidate);
            }
        }
        return accepted;
    }

    /** A sure term heeds the forbidden words of its line only if no other term there is in need of them: "Tamil Nadu". */
    private boolean ruledOut(String text, List<Token> tokens, Candidate candidate) {
        Entry entry = entry(candidate);
        return !entry.skill().ambiguous() && forbidden(entry, text, tokens, candidate);
    }

    private boolean fits(String text, List<Token> tokens, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        Entry entry = entry(candidate);
        if (forbidden(entry, text, tokens, candidate)) {
            return false;
        }
        String written = text.substring(candidate.start(), candidate.end());
        boolean capitals = entry.skill().category() == Category.SOFT
                || capitalsMatch(candidate.term().spelling(), written);
        if (!capitals && written.length() < 2) {
            return false;
        }
        if (listed(text, candidates, index, 1) || listed(text, candidates, index, -1)) {
            return true;
        }
        return capitals && near(entry.near(), tokens, candidate);
    }

    private static boolean forbidden(Entry entry, String text, List<Token> tokens, Candidate candidate) {
        boolean before = candidate.from() > 0
                && entry.neverBefore().contains(tokens.get(candidate.from() - 1).text())
                && text.substring(tokens.get(candidate.from() - 1).end(), candidate.start())
                        .isBlank();
        boolean after = candidate.to() < tokens.size()
                && entry.neverAfter().contains(tokens.get(candidate.to()).text())
                && text.substring(candidate.end(), tokens.get(candidate.to()).start())
                        .replace('-', ' ')
                        .isBlank();
        return before || after || (!entry.neverNear().isEmpty() && near(entry.neverNear(), tokens, candidate));
    }

    private static boolean near(Set<String> words, List<Token> tokens, Candidate candidate) {
        int first = Math.max(0, candidate.from() - REACH);
        int last = Math.min(tokens.size(), candidate.to() + REACH);
        for (int i = first; i < last; i++) {
            boolean inside = i >= candidate.from() && i < candidate.to();
            if (!inside && words.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list leads from here, in the direction, to a sure technical skill, or to another programming language. */
    private boolean listed(String text, List<Candidate> candidates, int index, int direction) {
        Candidate here = candidates.get(index);
        int last = index + direction * LIST_REACH;
        for (int i = index + direction; i != last && i >= 0 && i < candidates.size(); i += direction) {
            Candidate other = candidates.get(i);
            if (other.term().skill().equals(here.term().skill())) {
                return false; // "R&R" lists nothing
            }
            Candidate previous = candidates.get(i - direction);
            Candidate left = direction > 0 ? previous : other;
            Candidate right = direction > 0 ? other : previous;
            if (!isList(
                    text.substring(left.end(), Math.min(right.start(), left.end() + 16)), right.start() - left.end())) {
                return false;
            }
            if (other.term().ambiguous()) {
                if (bothLanguages(here, other) && sureCapitals(text, here) && sureCapitals(text, other)) {
                    return true;
                }
            } else if (sameCategory(here, other) || (technical(other) && !(abbreviated(here) && isMethod(other)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(String gap, int length) {
        if (length > 12) {
            return false;
        }
        boolean separator = false;
        for (String part : gap.strip().split("\\s+", -1)) {
            String bare = part.replaceAll("[,;|•·()*/+:&\\-–]", "").toLowerCase(Locale.ROOT);
            if (!bare.isEmpty() && !LIST_WORDS.contains(bare)) {
                return false;
            }
            separator |= !part.isEmpty();
        }
        return separator || gap.contains("\n");
    }

    private boolean technical(Candidate candidate) {
        return switch (entry(candidate).skill().category()) {
            case LANGUAGE, LIBRARY, PLATFORM, DATABASE, TOOL, METHOD -> true;
            case DOMAIN, SOFT, CERTIFICATION, HUMAN_LANGUAGE -> false;
        };
    }

    /** "TS", "JS": two letters stand for too much to be read out of a list of anything. */
    private boolean abbreviated(Candidate candidate) {
        String spelling = candidate.term().spelling();
        return spelling.length() == 2
                && !spelling.equals(entry(candidate).skill().name());
    }

    private boolean isMethod(Candidate candidate) {
        return entry(candidate).skill().category() == Category.METHOD;
    }

    private boolean sameCategory(Candidate a, Candidate b) {
        return entry(a).skill().category() == entry(b).skill().category();
    }

    private boolean bothLanguages(Candidate a, Candidate b) {
        return entry(a).skill().category() == Category.LANGUAGE
                && entry(b).skill().category() == Category.LANGUAGE;
    }

    private static boolean sureCapitals(String text, Candidate candidate) {
        return capitalsMatch(candidate.term().spelling(), text.substring(candidate.start(), candidate.end()));
    }

    /** Names of several words ("open source") are also written small. */
    private static boolean capitalsMatch(String spelling, String written) {
        return spelling.indexOf(' ') > 0
                || !Character.isUpperCase(spelling.charAt(0))
                || Character.isUpperCase(written.charAt(0));
    }

    private Entry entry(Candidate candidate) {
        Entry entry = entries.get(candidate.term().skill());
        if (entry == null) {
            throw new IllegalStateException("a term without an entry: " + candidate.term());
        }
        return entry;
    }
}
