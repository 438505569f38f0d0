package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person says they live: a town with its state or country, at the top, in their contact, or below their name. */
final class Home {

    private static final String TOWN = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final Pattern LABELLED =
            Pattern.compile("(?i:\\blocation|\\baddress|\\blives? in|\\bbased in)\\s*:?\\s*("
                    + "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?, ?(?:[A-Z]{2}\\b|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?:, ?"
                    + Areas.REGEX
                    + ")?)(?!\\p{L}|, ?\\p{Lu})");
    /** The end of a postal address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?im:^\\W{0,3}(?:(?:current|permanent|present|home|postal|residential) )*address)\\s*[:–-][^\\n|•·]*?(?<=, ?)("
                    + TOWN + ", ?" + TOWN + ")(?=[ .,-]*\\d{0,6}[ .]*(?:$|[|•·\\n]))",
            Pattern.MULTILINE);

    private static final String PRONOUNS = "(?:\\(\\p{L}+/\\p{L}+(?:/\\p{L}+)?\\)[ \\t]*)?";

    /** "Austin, TX", "Toronto, ON, Canada"; in a line's middle only what is known for a region stands between town and country. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?:^|[|•·])[ \\t]*" + PRONOUNS + "(" + TOWN + ", (?:" + TOWN + ", )?" + Areas.REGEX + ")"
                    + "|(?:^|[|•·,])[ \\t]*(" + TOWN + ", (?:" + Areas.REGEX + ", ?)?" + Areas.REGEX + "))"
                    + "(?= \\d{5}|[ \\t]*(?:$|[|•·(]))",
            Pattern.MULTILINE);
    /** Behind a postal code, as most of Europe writes it: "10969 Berlin, Germany". */
    private static final Pattern CODED = Pattern.compile(
            "(?:^|[|•·,:])[ \\t]*(?:\\p{Lu}{1,2}-)?(?:\\d{5} (" + TOWN + ")|\\d{4,6} (" + TOWN + ", ?" + Areas.REGEX
                    + "))(?=[ \\t]*(?:$|[|•·(]))",
            Pattern.MULTILINE);

    /** A line's part that only looks like a place: "Sr. Consultant, QA", "Church Road". */
    private static final Pattern NO_PLACE = Pattern.compile("(?i).*\\b(?:road|street|avenue|lane|enclave|nagar"
            + "|(?:(?<!^state )college|university|school)(?! (?:park|station|place|city|heights|hill|corner)\\b))\\b.*"
            + "|.*\\b(?:ave|blvd|rd|st|dr|ln)\\.?,.*|.*, (?-i:RN)");
    /** Towns that sound like titles. */
    private static final Pattern TOWN_LIKE_A_TITLE =
            Pattern.compile("(?:(?:Captain )?Cook|Lead|(?:Hilton|Nags) Head),.*");

    private static final int TOP = 2_000;
    private static final int BELOW_NAME = 200;

    private Home() {}

    static Optional<Quoted<String>> in(String text, Sections sections) {
        String top = text.substring(0, Math.min(text.length(), TOP));
        Optional<Quoted<String>> labelled = first(LABELLED.matcher(top)).or(() -> first(ADDRESS.matcher(top)));
        return labelled.or(() -> belowName(text))
                .or(() -> contact(PLACE, top, sections))
                .or(() -> contact(CODED, top, sections));
    }

    private static Optional<Quoted<String>> first(Matcher matcher) {
        while (matcher.find()) {
            if (isPlace(said(matcher))) {
                return Optional.of(place(matcher));
            }
            behindComma(matcher);
        }
        return Optional.empty();
    }

    private static Optional<Quoted<String>> belowName(String text) {
        return PersonName.byHandle(text).flatMap(name -> {
            int end = Math.min(text.length(), name.end() + BELOW_NAME);
            return first(PLACE.matcher(text).region(name.end(), end).useTransparentBounds(true));
        });
    }

    private static Optional<Quoted<String>> contact(Pattern pattern, String top, Sections sections) {
        Matcher place = pattern.matcher(top).useTransparentBounds(true);
        while (place.find()) {
            Sections.Section section = sections.at(place.start());
            if ((section == Sections.Section.SUMMARY || section == Sections.Section.PERSONAL) && isPlace(said(place))) {
                return Optional.of(place(place));
            }
            behindComma(place);
        }
        return Optional.empty();
    }

    /** Goes on within what was no place: "Church Road, Pune, India". */
    private static void behindComma(Matcher matcher) {
        int comma = matcher.start() + matcher.group().indexOf(',', 1);
        if (comma > matcher.start()) {
            matcher.region(comma, matcher.regionEnd());
        }
    }

    private static boolean isPlace(String words) {
        return !NO_PLACE.matcher(words).matches()
                && (!isTitled(words) || TOWN_LIKE_A_TITLE.matcher(words).matches());
    }

    /** Whether a title stands there as a word, not as the end of "Gateshead". */
    private static boolean isTitled(String words) {
        Matcher title = EntryHead.TITLE.matcher(words);
        return title.find() && (title.start() == 0 || !Character.isLetter(words.charAt(title.start() - 1)));
    }

    private static String said(Matcher matcher) {
        return matcher.group(group(matcher));
    }

    /** The one of the alternatives that matched. */
    private static int group(Matcher matcher) {
        int group = 1;
        while (matcher.start(group) < 0) {
            group++;
        }
        return group;
    }

    private static Quoted<String> place(Matcher matcher) {
        int group = group(matcher);
        return new Quoted<>(matcher.group(group), matcher.start(group), matcher.end(group), matcher.group(group));
    }
}
