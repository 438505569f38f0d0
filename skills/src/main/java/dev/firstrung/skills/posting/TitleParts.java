package dev.firstrung.skills.posting;

import dev.firstrung.skills.Mention;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title's parts: "Software Engineer, Redis Storage" is a role and a team. */
final class TitleParts {

    private static final Pattern TITLE_PARTS = Pattern.compile("\\s*[,–—(|:)]\\s*|\\s+-\\s*|\\s*-\\s+");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(?:engineer|developer|programmer|scientist|analyst|architect|recruiter|administrator|designer|manager|researcher|consultant|specialist|technician|associate|intern|tester|accountant|teacher|nurse|lawyer)s?\\b");

    private final Segment title;

    TitleParts(Segment title) {
        this.title = title;
    }

    /** Whether it stands in the part that names the role, or before any that does. */
    boolean ofRole(Mention mention) {
        String part = part(mention);
        int start = title.text().indexOf(part);
        return ROLE.matcher(part).find()
                || !ROLE.matcher(title.text().substring(0, Math.max(0, start))).find();
    }

    /** Whether its part holds nothing else. */
    boolean alone(Mention mention) {
        return part(mention)
                        .replace(mention.text(), "")
                        .replaceAll("(?i)\\band\\b|\\bor\\b|[^a-z]", "")
                        .length()
                < 3;
    }

    private String part(Mention mention) {
        int at = mention.start() - title.start();
        Matcher separator = TITLE_PARTS.matcher(title.text());
        int start = 0;
        int end = title.text().length();
        while (separator.find()) {
            if (separator.end() <= at) {
                start = separator.end();
            } else if (separator.start() >= mention.end() - title.start()) {
                end = separator.start();
                break;
            }
        }
        return title.text().substring(start, end);
    }
}
