package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a person says they live: a town with its state or country, at the top, in their contact, or below their name. */
final class Home {

    private static final String TOWN = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final Pattern LABELLED = Pattern.compile(
            "(?i:\\blocation|\\baddress|\\blives? in|\\bbased in)\\s*:?\\s*(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?, ?(?:[A-Z]{2}\\b|\\p{Lu}\\p{Ll}+))(?!\\p{L}|, ?\\p{Lu})");
    /** The end of a postal address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?im:^\\W{0,3}(?:(?:current|permanent|present|home|postal|residential) )*address)\\s*[:–-][^\\n|•·]*?(?<=, ?)("
                    + TOWN + ", ?" + TOWN + ")(?=[ .,-]*\\d{0,6}[ .]*(?:$|[|•·\\n]))",
            Pattern.MULTILINE);

    private static final Pattern PLACE = Pattern.compile(
            "(?:^|[|•·,])[ \\t]*(" + TOWN + ", " + Areas.REGEX + ")(?= \\d{5}|[ \\t]*(?:$|[|•·(]))", Pattern.MULTILINE);

    /** A line's part that only looks like a place: "Sr. Consultant, QA", "Church Road". */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i).*\\b(?:road|street|avenue|lane|enclave|nagar"
                    + "|(?:(?<!^state )college|university|school)(?! (?:park|station|place|city|heights|hill|corner)\\b))\\b.*");
    /** Towns that sound like titles. */
    private static final Pattern TOWN_LIKE_A_TITLE =
            Pattern.compile("(?:(?:Captain )?Cook|Lead|(?:Hilton|Nags) Head),.*");

    private static final int TOP = 2_000;
    private static final int BELOW_NAME = 200;

    private Home() {}

    static Optional<Quoted<String>> in(String text, Sections sections) {
        String top = text.substring(0, Math.min(text.length(), TOP));
        Optional<Quoted<String>> labelled = first(LABELLED.matcher(top)).or(() -> first(ADDRESS.matcher(top)));
        return labelled.or(() -> belowName(text)).or(() -> contact(top, sections));
    }

    private static Optional<Quoted<String>> first(Matcher matcher) {
        while (matcher.find()) {
            if (isPlace(matcher.group(1))) {
                return Optional.of(place(matcher));
            }
        }
        return Optional.empty();
    }

    private static Optional<Quoted<String>> belowName(String text) {
        return PersonName.byHandle(text).flatMap(name -> {
            int end = Math.min(text.length(), name.end() + BELOW_NAME);
            return first(PLACE.matcher(text).region(name.end(), end).useTransparentBounds(true));
        });
    }

    private static Optional<Quoted<String>> contact(String top, Sections sections) {
        Matcher place = PLACE.matcher(top);
        while (place.find()) {
            Sections.Section section = sections.at(place.start(1));
            if ((section == Sections.Section.SUMMARY || section == Sections.Section.PERSONAL)
                    && isPlace(place.group(1))) {
                return Optional.of(place(place));
            }
        }
        return Optional.empty();
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

    private static Quoted<String> place(Matcher matcher) {
        return new Quoted<>(matcher.group(1), matcher.start(1), matcher.end(1), matcher.group(1));
    }
}
