package dev.firstrung.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All terms of a taxonomy as sequences of words, to find the longest that starts at a given word. */
final class TermTrie {

    /** A term found; its words end before token number {@code next}. */
    record Match(Term term, int next) {}

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Term term;
    }

    /** Shorter names are not also searched written together: it would only find other words. */
    private static final int LEAST_JOINED = 5;

    private final Node root = new Node();

    TermTrie(Iterable<Entry> entries) {
        for (Entry entry : entries) {
            for (Term term : entry.terms()) {
                put(Token.of(term.spelling()).stream().map(Token::text).toList(), term);
            }
        }
        for (Entry entry : entries) {
            for (Term term : entry.terms()) {
                String joined = Token.key(term.spelling());
                if (joined.length() >= LEAST_JOINED) {
                    put(List.of(joined), term);
                }
            }
        }
    }

    /** The longest term whose first word is the token at the index. */
    @Nullable
    Match longest(String text, List<Token> tokens, int index) {
        return step(root, text, tokens, index);
    }

    private void put(List<String> words, Term term) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(word, key -> new Node());
        }
        if (node.term == null) {
            node.term = term;
        }
    }

    private @Nullable Match from(Node node, String text, List<Token> tokens, int index) {
        Match best = node.term == null ? null : new Match(node.term, index);
        boolean more = index < tokens.size()
                && !node.children.isEmpty()
                && joins(text, tokens.get(index - 1).end(), tokens.get(index).start());
        Match longer = more ? step(node, text, tokens, index) : null;
        return longer == null ? best : longer;
    }

    /** Tries the word as written, then its singular, then without a version number. Depth is that of the longest term. */
    private @Nullable Match step(Node node, String text, List<Token> tokens, int index) {
        String word = tokens.get(index).text();
        Match best = null;
        for (String form : List.of(word, singular(word), stem(word), unversioned(word))) {
            Node child = node.children.get(form);
            Match found = child == null ? null : from(child, text, tokens, index + 1);
            if (found != null && (best == null || found.next() > best.next())) {
                best = found;
            }
        }
        return best;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.equals("does");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The singular of "technologies" and of "processes". */
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 5
                && (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("shes"));
        return plural ? word.substring(0, word.length() - 2) : word;
    }

    private static String unversioned(String word) {
        int end = word.length();
        while (end > 0 && (Character.isDigit(word.charAt(end - 1)) || word.charAt(end - 1) == '+')) {
            end--;
        }
        return end >= 3 && word.length() - end <= 4 ? word.substring(0, end) : word;
    }

    /** Whether the characters between two words leave them one term: "ci/cd", "front-end", "node.js", a line's end. */
    private static boolean joins(String text, int from, int to) {
        if (to - from > 4) {
            return false;
        }
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && to - from == 1;
            if (c == '\n') {
                breaks++;
            } else if (!dot && " \t\r-/_&'’‐‑–\u00a0".indexOf(c) < 0) {
                return false;
            }
        }
        return breaks <= 1;
    }
}
