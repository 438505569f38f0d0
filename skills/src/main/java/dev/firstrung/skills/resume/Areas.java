package dev.firstrung.skills.resume;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How states and countries are written behind a town. */
final class Areas {

    static final String INDIAN_STATES =
            "Andhra Pradesh|Assam|Bihar|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh"
                    + "|Maharashtra|Odisha|Orissa|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal";

    private static final String AMERICAN_STATES =
            "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
                    + "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
                    + "|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania"
                    + "|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin"
                    + "|Wyoming|Alberta|British Columbia|Manitoba|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan";

    /** A regular expression of them, without groups. */
    static final String REGEX =
            "(?:[A-Z]{2}|USA?|U\\.S\\.A?\\.?|UK|UAE|United States(?: of America)?|England|Scotland|Wales|"
                    + INDIAN_STATES + "|" + AMERICAN_STATES + "|"
                    + Arrays.stream(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                            .filter(name ->
                                    name.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' '))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")";

    private Areas() {}
}
