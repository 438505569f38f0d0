package dev.firstrung.skills.posting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries, and states and provinces of the US and Canada, by their names and codes. */
public final class Regions {

    private static final String STATES = """
            AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,\
            FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,\
            MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,\
            NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,\
            PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,\
            WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming""";
    private static final String PROVINCES = """
            AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,ON Ontario,\
            PE Prince Edward Island,QC Quebec,SK Saskatchewan""";

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, PostingPlace> AREAS = new HashMap<>();

    static {
        put(STATES, "US");
        put(PROVINCES, "CA");
    }

    private Regions() {}

    private static void put(String list, String country) {
        for (String entry : list.split(",", -1)) {
            String code = entry.substring(0, 2);
            PostingPlace area = new PostingPlace(null, code, country);
            AREAS.put(code, area);
            AREAS.put(entry.substring(3).toLowerCase(Locale.ROOT), area);
        }
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(Map.of(
                "united states of america",
                "US",
                "usa",
                "US",
                "u.s.",
                "US",
                "u.s.a.",
                "US",
                "uk",
                "GB",
                "u.k.",
                "GB",
                "england",
                "GB",
                "scotland",
                "GB"));
        codes.put("us", "US");
        codes.put("the netherlands", "NL");
        return codes;
    }

    /** The codes of the states of the US by their names in small letters. */
    public static Map<String, String> statesOfTheUs() {
        return AREAS.entrySet().stream()
                .filter(area -> "US".equals(area.getValue().country()))
                .filter(area -> !area.getKey().equals(area.getValue().region()))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        area -> Objects.requireNonNull(area.getValue().region())));
    }

    /** A state or province: codes only in capitals, names in any. */
    static Optional<PostingPlace> region(String name) {
        PostingPlace byCode = name.length() == 2 ? AREAS.get(name) : null;
        return Optional.ofNullable(byCode == null ? AREAS.get(name.toLowerCase(Locale.ROOT)) : byCode);
    }

    /** Its code. */
    static Optional<String> country(String name) {
        return name.equals("us") ? Optional.empty() : Optional.ofNullable(COUNTRIES.get(name.toLowerCase(Locale.ROOT)));
    }
}
