package dev.firstrung.skills.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "Austin, TX", "US, CA, Santa Clara", "London (UK)" and "Germany" where a text goes on behind them. */
final class PlaceNames {

    /**
     * A place read.
     *
     * @param end the offset behind it
     * @param sure whether a state, province or country stands with it
     */
    record Read(PostingPlace place, int end, boolean sure) {}

    private static final String WORD = "(?:(?:St|Ft|Mt)\\.|(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}'’]*(?:-\\p{L}+){0,5})";
    private static final Pattern PART =
            Pattern.compile(WORD + "(?: (?:(?:of|de|del|la|upon|am|and) (?:the )?)?" + WORD + "){0,3}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s*\\((?=\\p{Lu})|\\s+[-–]\\s+");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i).*\\b(?:multiple|various|several|remote|hybrid|flexible|any|anywhere|all|world-?wide|nation-?wide|global|locations?|tb[dc]"
                    + "|on-?site|offices?|headquarters|hq|virtual|home|other|negotiable|full|part|about|we|you|the|our|this|team|new hire|north america"
                    + "|europe|emea|apac|americas|field|client|customer|see|please|not|to|none)\\b.*");
    private static final int MOST_PARTS = 3;

    private PlaceNames() {}

    /** The place that starts here, as long as its parts go together. */
    static Optional<Read> at(String text, int start) {
        List<String> parts = new ArrayList<>();
        int at = start;
        int end = start;
        @Nullable String city = null;
        @Nullable PostingPlace area = null;
        @Nullable String country = null;
        while (parts.size() < MOST_PARTS) {
            Matcher matcher = PART.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                break;
            }
            String part = known(matcher.group());
            Optional<PostingPlace> region = Regions.region(part);
            if (region.isPresent() && (area == null || city == null)) {
                if (area != null) {
                    city = parts.getLast(); // New York, NY
                } else if (country != null && !country.equals(region.get().country())) {
                    break;
                }
                area = region.get();
            } else if (Regions.country(part).isPresent() && country == null) {
                country = Regions.country(part).orElseThrow();
            } else if (city == null
                    && (parts.isEmpty() || country != null) // US, CA, Santa Clara
                    && !NO_PLACE.matcher(part).matches()) {
                city = part;
            } else {
                break;
            }
            parts.add(part);
            end = at + part.length();
            if (text.startsWith(")", end) && text.charAt(at - 1) == '(') {
                end++;
            }
            if (part.length() < matcher.group().length()) {
                break; // the text goes on: "Santa Clara, CA You will"
            }
            Matcher between = BETWEEN.matcher(text).region(end, text.length());
            if (!between.lookingAt()) {
                break;
            }
            at = between.end();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(place(city, area, country, end));
    }

    private static Read place(@Nullable String city, @Nullable PostingPlace area, @Nullable String country, int end) {
        if (city == null && area != null && country == null && area.region() != null && isCity(area.region())) {
            // "New York" and "Washington" alone may be either
            return new Read(new PostingPlace(area.region().equals("NY") ? "New York" : null, null, "US"), end, false);
        }
        String of = country != null ? country : area == null ? null : area.country();
        return new Read(
                new PostingPlace(city, area == null ? null : area.region(), of), end, area != null || country != null);
    }

    private static boolean isCity(String region) {
        return region.equals("NY") || region.equals("WA");
    }

    /** The state, province or country that the words start with, where more capitalised words follow; else all of them. */
    private static String known(String words) {
        for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            String start = words.substring(0, end);
            if (Regions.region(words).isEmpty()
                    && Regions.country(words).isEmpty()
                    && (Regions.region(start).isPresent()
                            || Regions.country(start).isPresent())) {
                return start;
            }
        }
        return words;
    }
}
