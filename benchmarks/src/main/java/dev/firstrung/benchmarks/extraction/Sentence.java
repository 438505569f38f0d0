package dev.firstrung.benchmarks.extraction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence in tokens, with the spans that people marked.
 *
 * @param document what the sentence is part of
 */
record Sentence(String document, String source, List<String> tokens, Set<Span> gold) {

    Sentence {
        tokens = List.copyOf(tokens);
        gold = Set.copyOf(gold);
    }

    /**
     * A sentence whose spans are written as tags, one a token.
     *
     * @param begin the tag of a span's first token
     * @param inside the tag of its other tokens
     */
    static Sentence tagged(
            String document, String source, List<String> tokens, List<String> tags, String begin, String inside) {
        var spans = new TreeSet<Span>();
        int start = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : "O";
            boolean goesOn = start >= 0 && tag.equals(inside);
            if (start >= 0 && !goesOn) {
                spans.add(new Span(start, i));
                start = -1;
            }
            if (tag.equals(begin) || (start < 0 && tag.equals(inside))) {
                start = i;
            }
        }
        return new Sentence(document, source, tokens, spans);
    }

    /** The tokens with a space between them: what the finder is given. */
    String text() {
        return String.join(" ", tokens);
    }

    /** The tokens of a span with a space between them. */
    String words(Span span) {
        return String.join(" ", tokens.subList(span.start(), span.end()));
    }

    /** The tokens that characters of {@link #text()} are part of. */
    Span tokensOf(int startOffset, int endOffset) {
        int offset = 0;
        int start = -1;
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            int tokenEnd = offset + tokens.get(i).length();
            if (start < 0 && tokenEnd > startOffset) {
                start = i;
            }
            if (offset < endOffset) {
                end = i + 1;
            }
            offset = tokenEnd + 1;
        }
        return new Span(start, end);
    }
}
