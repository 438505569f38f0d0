package dev.firstrung.profiles.resume;

import dev.firstrung.skills.resume.PersonName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the person's name at the top of a résumé. It must be sure, as a wrong name is worse than none: the first line, two to
 * four capitalised words none of which résumés use in headings, and an address, number or link to reach the person soon after; or
 * words that such an address or link has too, or those behind a label. A line that says where they live will do for an address.
 */
final class NameLine {

    private static final int TOP = 400;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String WORDS = "(" + WORD + "(?:[ \\t]+(?:" + WORD
            + "|de|del|la|las|los|y|do|dos|da|di|du|van|von|der|den|zu|bin|al)){1,5})";
    private static final Pattern NAME = Pattern.compile(
            "\\A\\s*(?:(?i:r[eé]sum[eé]|curriculum vitae|cv|bio-?data)(?:[ \\t]*\\n\\s*|[ \\t]*[:–-][ \\t]*|[ \\t]+(?:of|for)[ \\t]+))?"
                    + WORDS
                    + "(?:, ?\\p{Lu}[\\p{L}.]{1,5}(?![\\p{L}.])){0,3}[ \\t]*(?:\\(\\p{L}+/\\p{L}+(?:/\\p{L}+)?\\)[ \\t]*)?(?:\\n|[|•·]|[–—-][ \\t])");
    private static final Pattern LABELLED =
            Pattern.compile("(?i:\\A\\s*(?:[^\\n]{0,40}\\n\\s*)?(?:full )?name)[ \\t]*[:–-][ \\t]*" + WORDS
                    + "[ \\t]*(?:\\n|[|•·(,]|$)");
    /** A line of its own below the name that says where the person lives. */
    private static final Pattern HOME = Pattern.compile(
            "\\s*(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,3}, ?(?:[A-Z]{2}|(?:\\p{Lu}\\p{L}+ ?){1,2})(?: \\d{5})?[ \\t]*(?:\\n|[|•·]|$)");

    private static final Pattern CONTACT =
            Pattern.compile("\\S+@\\S+\\.\\w{2,}|\\+?\\d[\\d ().-]{7,}\\d|linkedin\\.com|github\\.com");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(r[eé]sum[eé]|curriculum|vitae|cv|profile|summary|skills?|education|experience|objective|personal|details?"
                    + "|technical|information|contact|engineer|developer|analyst|manager|designer|scientist|student|intern|inc|llc|ltd|limited|gmbh|pvt|company|college|university|school|mills|works|foods|services|solutions|systems|technologies|group)\\b");

    private NameLine() {}

    static Optional<Source> in(String text) {
        return atTheTop(text)
                .or(() -> PersonName.byHandle(text).map(name -> Source.in(text, name.start(), name.end())));
    }

    private static Optional<Source> atTheTop(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.find() && !NO_NAME.matcher(labelled.group(1)).find()) {
            return Optional.of(Source.in(text, labelled.start(1), labelled.end(1)));
        }
        Matcher name = NAME.matcher(text);
        if (!name.find() || NO_NAME.matcher(name.group(1)).find()) {
            return Optional.empty();
        }
        String soonAfter = text.substring(name.end(), Math.min(text.length(), name.end() + TOP));
        return CONTACT.matcher(soonAfter).find() || (text.charAt(name.end() - 1) == '\n' && isHome(soonAfter))
                ? Optional.of(Source.in(text, name.start(1), name.end(1)))
                : Optional.empty();
    }

    private static boolean isHome(String below) {
        Matcher home = HOME.matcher(below);
        return home.lookingAt()
                && Places.parse(home.group().strip())
                        .filter(place -> place.country() != null)
                        .isPresent();
    }
}
