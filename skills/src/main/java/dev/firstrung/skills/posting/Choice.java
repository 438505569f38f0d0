package dev.firstrung.skills.posting;

import java.util.List;

/**
 * Skills of which one suffices: {@code skill} or one of the alternatives.
 *
 * @param example whether it only shows what is meant, by something that the taxonomy doesn't know: "serverless functions (e.g. Lambda)"
 */
record Choice(String skill, List<String> alternatives, String label, int start, int end, boolean example) {

    Choice(String skill, List<String> alternatives, String label, int start, int end) {
        this(skill, alternatives, label, start, end, false);
    }

    boolean single() {
        return alternatives.isEmpty();
    }
}
