package dev.firstrung.skills.posting;

import java.util.List;

/** Words a choice of skills for people: "C++, Java or Python". At most 100 characters, as much as a posting's fields take. */
final class ChoiceLabel {

    private static final int SHOWN = 6;
    private static final int LONGEST_CHOICE = 70;
    private static final int LONGEST = 100;

    private ChoiceLabel() {}

    /** All names, or the first few and how many more. */
    static String of(List<String> names) {
        String label = names.getFirst();
        for (int shown = Math.min(names.size(), SHOWN); shown > 1; shown--) {
            String last = shown == names.size() ? names.getLast() : "one of " + (names.size() - shown + 1) + " more";
            label = String.join(", ", names.subList(0, shown - 1)) + " or " + last;
            if (label.length() <= LONGEST_CHOICE) {
                break;
            }
        }
        return label;
    }

    /** The thing and its examples: "Cloud Computing (AWS or Azure)". */
    static String of(String head, List<String> examples) {
        String label = examples.isEmpty() ? head : head + " (" + of(examples) + ")";
        return label.length() > LONGEST ? head : label;
    }
}
