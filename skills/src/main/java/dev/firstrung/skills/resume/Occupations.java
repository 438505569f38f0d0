package dev.firstrung.skills.resume;

import java.util.regex.Pattern;

/** Titles by words that mean much else: they count only where they are written as a name, and end it. */
final class Occupations {

    private static final String NAMES =
            "teller|aide|lifeguard|dishwasher|host(?:ess)?|(?:team|crew|staff) member|worker|driver|babysitter|baby sitter|nanny|phlebotomist|helper"
                    + "|carpenter|welder|machinist|mechanic|plumber|electrician|painter|landscaper|janitor|custodian|housekeeper|cleaner|(?:security |crossing |life )guard"
                    + "|(?:service|sales|support|account) rep|help ?desk|it support|bookkeeper|stocker|picker|packer|loader|handler|baker|butcher|barber|hairdresser"
                    + "|florist|caregiver|caretaker|bagger|busser|greeter|usher|valet|concierge|courier|gardener|groundskeeper|roofer|labou?rer|mover|sorter|assembler|inspector|merchandiser|dispatcher|sdet|data entry|self[- ]employed";

    /** A regular expression of them, without groups; an internship or a co-op is one by what it deals with. */
    static final String REGEX = "(?:(?=\\p{Lu})|(?<=\\b\\p{Lu}[\\p{L}'’]{1,20}[ \\t]))(?i:" + NAMES
            + ")(?=[ \\t]*(?:$|[\\n|,;:(•·–—-]|[ \\t]{2}|/ ?\\p{Lu}|(?:I{1,3}|at|with)\\b))"
            + "|(?<=\\p{L}[ \\t])Internship(?=[ \\t]*(?:$|[\\n|,;(•·–—-]))|(?<!\\p{L} )Internship(?: in)?(?: \\p{Lu}[\\w+#./&-]*+){1,4}"
            + "|(?<=(?:ing|ence|sign|ment|ware|Data|gineer|loper|arch|lity|IT)[ \\t])(?:Co-op|CO-OP|Coop)(?=[ \\t]*(?:$|[\\n|,;(•·–—-]))";

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");

    private static final int MOST_WORDS = 4;

    private Occupations() {}

    /** Whether these letters stand for the title before them: "Nursing Assistant (STNA)". */
    static boolean isShort(String letters, String title) {
        if (!CAPITALS.matcher(letters).matches()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        String[] words = title.strip().split("\\s+", -1);
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        int length = initials.length();
        return length > 1
                && words.length <= MOST_WORDS
                && (letters.endsWith(initials.substring(length - 2)) || letters.contentEquals(initials));
    }
}
