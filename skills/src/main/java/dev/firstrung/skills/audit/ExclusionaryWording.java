package dev.firstrung.skills.audit;

import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.posting.Passage;
import dev.firstrung.skills.posting.PostingFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds wording that shuts people out, by the list {@code exclusionary.txt}; each wording is told once. */
final class ExclusionaryWording {

    private record Rule(Severity severity, Pattern words, String why, String instead) {}

    /** Lines of law repeat such words in order to forbid what they say. */
    private static final Pattern FORBIDS = Pattern.compile(
            "(?i)regardless of|without regard|discriminat|equal opportunit|protected|accommodat|(?:not|never) (?:ask|require|seek|consider|charge|pay|more than|over|an? |\\d)|no unpaid|reimburs|refund|fair chance");

    private final List<Rule> rules;

    private ExclusionaryWording(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static ExclusionaryWording standard() {
        return new ExclusionaryWording(TextFile.rows("exclusionary.txt", 4).stream()
                .map(row -> new Rule(Severity.valueOf(row.getFirst()), words(row.get(1)), row.get(2), row.get(3)))
                .toList());
    }

    private static Pattern words(String list) {
        String either = Arrays.stream(list.split(";", -1))
                .map(String::strip)
                .map(ExclusionaryWording::words1)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}/])(?:" + either + ")(?![\\p{L}\\p{N}]|[-’'](?=\\p{L}))");
    }

    /** "(a/b) c*" finds "a c", "b-cs". A bracket with letters on one side only is part of the word: "(s)he". */
    private static String words1(String words) {
        StringBuilder pattern = new StringBuilder();
        boolean choice = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' && words.substring(i).matches("\\([^)]*/[^)]*\\).*")) {
                choice = true;
                pattern.append("(?:");
            } else if (c == ')' && choice) {
                choice = false;
                pattern.append(')');
            } else if (c == '/' && choice) {
                pattern.append('|');
            } else if (c == ' ') {
                pattern.append("[\\s-]+");
            } else if (c == '*') {
                pattern.append("\\p{L}*");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    List<Finding> findings(PostingFacts facts, Places places) {
        List<Finding> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Passage passage : facts.passages()) {
            boolean forbids = FORBIDS.matcher(passage.text()).find();
            for (Rule rule : forbids ? List.<Rule>of() : rules) {
                Matcher matcher = rule.words.matcher(passage.text());
                while (matcher.find()) {
                    String words = matcher.group();
                    if (told.add(words.toLowerCase(Locale.ROOT))) {
                        found.add(new Finding(
                                Code.EXCLUSIONARY_WORDING,
                                rule.severity,
                                "“" + words + "” shuts people out",
                                places.at(passage.start() + matcher.start(), passage.start() + matcher.end()),
                                rule.why + ".",
                                "Instead of “" + words + "”: " + rule.instead + "."));
                    }
                }
            }
        }
        return found;
    }
}
