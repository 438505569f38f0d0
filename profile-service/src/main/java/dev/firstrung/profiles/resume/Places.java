package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.skills.posting.Regions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "Austin, TX", "Columbus, Ohio", "Pune, India" and "Toronto, ON, Canada" as places. */
final class Places {

    private static final Map<String, String> US_STATES = Regions.statesOfTheUs();
    private static final Set<String> STATE_CODES = Set.copyOf(US_STATES.values());
    private static final Set<String> PROVINCES =
            Set.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");
    private static final Map<String, String> COUNTRIES = countries();

    private Places() {}

    static Optional<Profile.Location> parse(String place) {
        String[] parts = place.strip().split("\\s*,\\s*", -1);
        String city = parts[0];
        if (city.isEmpty()) {
            return Optional.empty();
        }
        if (parts.length == 1) {
            return Optional.of(new Profile.Location(city, null, null));
        }
        String last = parts[parts.length - 1];
        if (parts.length > 2) {
            String region = parts[parts.length - 2];
            return Optional.ofNullable(country(last))
                    .map(country -> new Profile.Location(city, "US".equals(country) ? code(region) : region, country))
                    .or(() -> Optional.of(new Profile.Location(city, last, null)));
        }
        if (STATE_CODES.contains(last)) {
            return Optional.of(new Profile.Location(city, last, "US"));
        }
        if (PROVINCES.contains(last)) {
            return Optional.of(new Profile.Location(city, last, "CA"));
        }
        String country = COUNTRIES.get(last.toLowerCase(Locale.ROOT)); // Georgia is taken for the country
        if (country != null) {
            return Optional.of(new Profile.Location(city, null, country));
        }
        String code = code(last);
        return Optional.of(new Profile.Location(city, code, STATE_CODES.contains(code) ? "US" : null));
    }

    /** Behind a region a code of two letters can only be a country's. */
    private static @Nullable String country(String name) {
        boolean isCode = name.length() == 2
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(name);
        return isCode ? name : COUNTRIES.get(name.toLowerCase(Locale.ROOT));
    }

    private static String code(String state) {
        return US_STATES.getOrDefault(state.toLowerCase(Locale.ROOT), state);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.putAll(Map.of(
                "usa",
                "US",
                "us",
                "US",
                "u.s.",
                "US",
                "u.s.a.",
                "US",
                "united states of america",
                "US",
                "uk",
                "GB",
                "england",
                "GB",
                "scotland",
                "GB",
                "wales",
                "GB",
                "uae",
                "AE"));
        return codes;
    }
}
