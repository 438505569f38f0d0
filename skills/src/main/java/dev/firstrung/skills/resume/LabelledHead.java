package dev.firstrung.skills.resume;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What labels say of the work that a line dates, in the lines next to it: "Company : Acme Ltd", "Role : Intern". */
final class LabelledHead {

    private static final Pattern ORGANIZATION = Pattern.compile(
            "(?im)^(?-i:(?!company - ))\\W{0,3}(?:(?:company|organi[sz]ation|employer|firm|institute)(?: name)?|name of (?:the )?(?:company|organi[sz]ation|employer))[ \\t]*[:–-][ \\t]*(\\p{L}[^\\n]{1,79})$");
    private static final Pattern TITLE =
            Pattern.compile("(?im)^\\W{0,3}(?:role|position|designation|job title|(?:title|post|profile)(?=[^\\n]*"
                    + EntryHead.TITLE.pattern() + "))[ \\t]*[:–-][ \\t]*(\\p{L}[^\\n:]{2,79})$");
    private static final int LINES = 4;
    private static final int LONGEST = 1_000;

    private LabelledHead() {}

    /** Of the lines above, from {@code sectionStart}, and below, up to a blank one. */
    static EntryHead near(String text, int lineStart, int lineEnd, int sectionStart) {
        int from = lineStart;
        for (int i = 0; i < LINES && from > Math.max(1, sectionStart) && !isBlankBefore(text, from); i++) {
            from = text.lastIndexOf('\n', from - 2) + 1;
        }
        int to = lineEnd;
        for (int i = 0; i < LINES && to + 1 < text.length() && text.charAt(to + 1) != '\n'; i++) {
            to = Lines.end(text, to + 1);
        }
        if (to - from > LONGEST) {
            return new EntryHead("", "");
        }
        // what stands below may be the next one's
        String above = text.substring(Math.max(from, Math.min(sectionStart, lineStart)), lineEnd);
        String near = above + text.substring(lineEnd, Math.max(lineEnd, to));
        return new EntryHead(value(TITLE, above, near), value(ORGANIZATION, above, near));
    }

    private static boolean isBlankBefore(String text, int lineStart) {
        return lineStart > 1 && text.charAt(lineStart - 1) == '\n' && text.charAt(lineStart - 2) == '\n';
    }

    private static String value(Pattern label, String above, String near) {
        Matcher last = label.matcher(above);
        String value = "";
        while (last.find()) {
            value = last.group(1);
        }
        Matcher first = label.matcher(near);
        return (value.isEmpty() && first.find() ? first.group(1) : value).strip();
    }
}
