package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.profile.Profile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads "Austin, TX" and "Pune, India" as places. */
final class Places {

    private static final Set<String> US_STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY");
    private static final Map<String, String> COUNTRIES = countries();

    private Places() {}

    static Optional<Profile.Location> parse(String place) {
        int comma = place.lastIndexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        String city = place.substring(0, comma).strip();
        String rest = place.substring(comma + 1).strip();
        if (US_STATES.contains(rest)) {
            return Optional.of(new Profile.Location(city, rest, "US"));
        }
        String country = COUNTRIES.get(rest.toLowerCase(Locale.ROOT));
        return Optional.of(
                country == null ? new Profile.Location(city, rest, null) : new Profile.Location(city, null, country));
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("usa", "US");
        codes.put("uk", "GB");
        return codes;
    }
}
