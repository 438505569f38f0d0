package dev.firstrung.skills;

import java.util.List;
import java.util.Locale;

/** The English names of months, in full or cut to three letters or more. */
public final class MonthName {

    /** A regular expression of them, in lower case and without groups. */
    public static final String REGEX =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final int LETTERS = 3;
    private static final List<String> BEGINNINGS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthName() {}

    /** 1 to 12; 0 for what begins like no month's name. */
    public static int number(String name) {
        return name.length() < LETTERS
                ? 0
                : BEGINNINGS.indexOf(name.substring(0, LETTERS).toLowerCase(Locale.ROOT)) + 1;
    }
}
