package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the skills that a text names. Each match is the longest term at its place; terms marked ambiguous count only in
 * the right company (see {@link Context}). Takes time linear in the text's length; any text will do. Thread-safe.
 */
public final class SkillFinder {

    /** What names a mailbox or a page; "Node.js/React" and "socket.io" are none. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.+%-])[\\w.+%-]++@[\\w-]++\\.[\\w.-]++"
            + "|(?i:(?:https?|ftp)://|www\\.)[^\\s<>\"()]+"
            + "|(?i:(?<![\\w@.-])(?:[a-z0-9-]++\\.){1,3}(?:com|org|edu|gov)/)[^\\s<>\"()]*");

    private final Taxonomy taxonomy;
    private final TermTrie trie;
    private final Context context;

    public SkillFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.trie = new TermTrie(taxonomy.entries());
        this.context = new Context(taxonomy);
    }

    /** The mentions in order; they don't overlap. */
    public List<Mention> find(String text) {
        List<Token> tokens = Token.of(text);
        List<Candidate> candidates = new ArrayList<>();
        BitSet addresses = addresses(text);
        int index = 0;
        while (index < tokens.size()) {
            if (addresses.get(tokens.get(index).start())) {
                index++;
                continue;
            }
            TermTrie.Match match = trie.longest(text, tokens, index);
            if (match == null || inDomainName(text, tokens.get(index))) {
                index++;
            } else {
                candidates.add(new Candidate(match.term(), index, match.next(), tokens));
                index = match.next();
            }
        }
        return context.accepted(text, tokens, candidates).stream()
                .map(candidate -> mention(text, candidate))
                .toList();
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    private static Mention mention(String text, Candidate candidate) {
        int start = candidate.start();
        int end = candidate.end();
        return new Mention(
                start, end, text.substring(start, end), candidate.term().skill());
    }

    private static BitSet addresses(String text) {
        BitSet covered = new BitSet();
        if (text.indexOf('@') >= 0 || text.indexOf('/') >= 0 || text.indexOf('.') >= 0) {
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                covered.set(address.start(), address.end());
            }
        }
        return covered;
    }

    /** "example.net", "www.python.org", "java@example.com" and "#python" name nobody's skill. */
    private static boolean inDomainName(String text, Token token) {
        int before = token.start() - 1;
        if (token.text().startsWith(".")) {
            return before >= 0 && Character.isLetterOrDigit(text.charAt(before));
        }
        if (text.startsWith("://", token.end())) {
            return true;
        }
        return (before >= 0
                        && (isTag(text, before) || text.charAt(before) == '@' || text.startsWith("www.", before - 3)))
                || (token.end() < text.length() && text.charAt(token.end()) == '@');
    }

    private static boolean isTag(String text, int at) {
        return text.charAt(at) == '#' && at > 0 && text.charAt(at - 1) == ' ';
    }
}
