package dev.firstrung.profiles.resume;

import dev.firstrung.skills.resume.PersonName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the person's name at the top of a résumé. It must be sure, as a wrong name is worse than none: the first line, two to
 * four capitalised words none of which résumés use in headings, and an address, number or link to reach the person soon after; or
 * words that such an address or link has too.
 */
final class NameLine {

    private static final int TOP = 400;
    private static final Pattern NAME = Pattern.compile(
            "\\A\\s*(?:(?i:r[eé]sum[eé]|curriculum vitae|cv|bio-?data)[ \\t]*\\n\\s*)?(\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|da|bin|al)){1,3})[ \\t]*\\n");
    private static final Pattern CONTACT =
            Pattern.compile("\\S+@\\S+\\.\\w{2,}|\\+?\\d[\\d ().-]{7,}\\d|linkedin\\.com|github\\.com");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(r[eé]sum[eé]|curriculum|vitae|cv|profile|summary|skills?|education|experience|objective|personal|details?"
                    + "|technical|information|contact|engineer|developer|analyst|manager|designer|scientist|student|intern)\\b");

    private NameLine() {}

    static Optional<Source> in(String text) {
        return atTheTop(text)
                .or(() -> PersonName.byHandle(text).map(name -> Source.in(text, name.start(), name.end())));
    }

    private static Optional<Source> atTheTop(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find() || NO_NAME.matcher(name.group(1)).find()) {
            return Optional.empty();
        }
        String soonAfter = text.substring(name.end(), Math.min(text.length(), name.end() + TOP));
        return CONTACT.matcher(soonAfter).find()
                ? Optional.of(Source.in(text, name.start(1), name.end(1)))
                : Optional.empty();
    }
}
