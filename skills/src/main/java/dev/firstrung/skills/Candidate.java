package dev.firstrung.skills;

import java.util.List;

/** A term found at tokens {@code from} (inclusive) to {@code to} (exclusive), not yet checked against its context. */
record Candidate(Term term, int from, int to, int start, int end) {

    Candidate(Term term, int from, int to, List<Token> tokens) {
        this(term, from, to, tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
