package dev.firstrung.skills.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of countries, states and provinces, and of the cities that postings name without either. */
final class Gazetteer {

    private static final Map<String, String> COUNTRIES = countries();
    /** Code or name in lower case, to code and country. */
    private static final Map<String, List<String>> REGIONS = new HashMap<>();

    private static final Map<String, PostingPlace> CITIES = new HashMap<>();

    /** What is capitalised where a place could stand. */
    private static final Set<String> NO_CITY = Set.of(
            "remote",
            "hybrid",
            "onsite",
            "anywhere",
            "various",
            "multiple",
            "flexible",
            "worldwide",
            "global",
            "nationwide",
            "office",
            "headquarters",
            "the",
            "our",
            "this",
            "you",
            "we",
            "engineering",
            "marketing",
            "sales",
            "finance",
            "english",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "north america",
            "latin america",
            "europe",
            "emea",
            "apac",
            "asia",
            "home",
            "full-time",
            "part-time",
            "type",
            "department",
            "salary",
            "employment");

    static {
        for (String line : lines()) {
            String[] columns = line.split("\\s*\\|\\s*", -1);
            if (columns[0].equals("region")) {
                List<String> region = List.of(columns[2], columns[1]);
                REGIONS.put(columns[2].toLowerCase(Locale.ROOT), region);
                REGIONS.put(columns[3].toLowerCase(Locale.ROOT), region);
            } else {
                for (String name : columns[2].split("\\s*;\\s*", -1)) {
                    String[] names = name.split("\\s*=\\s*", -1);
                    PostingPlace place = new PostingPlace(
                            names[0],
                            Optional.of(columns[1]).filter(region -> !region.isEmpty()),
                            Optional.of(columns[0]));
                    for (String one : names) {
                        CITIES.put(one.toLowerCase(Locale.ROOT), place);
                    }
                }
            }
        }
    }

    private Gazetteer() {}

    /**
     * The place, if it is one.
     *
     * @param next what follows the name behind a comma, a state or a country
     * @param last what follows that
     * @param sure whether the words around it say already that the name is a place's
     */
    static Optional<PostingPlace> place(String name, Optional<String> next, Optional<String> last, boolean sure) {
        String city = name.strip().replaceAll("[.,-]+$", "");
        String key = city.toLowerCase(Locale.ROOT);
        if (NO_CITY.contains(key) || COUNTRIES.containsKey(key)) {
            return Optional.empty();
        }
        Optional<PostingPlace> known = Optional.ofNullable(CITIES.get(key));
        Optional<List<String>> region = next.map(Gazetteer::key).map(REGIONS::get);
        if (region.isPresent()) {
            return Optional.of(new PostingPlace(
                    city,
                    Optional.of(region.get().getFirst()),
                    Optional.of(region.get().getLast())));
        }
        Optional<String> country = next.map(Gazetteer::key)
                .map(COUNTRIES::get)
                .or(() -> last.map(Gazetteer::key).map(COUNTRIES::get));
        if (country.isPresent()) {
            return Optional.of(known.filter(place -> place.country().equals(country))
                    .orElseGet(() -> new PostingPlace(city, Optional.empty(), country)));
        }
        if (known.isPresent() || !sure || REGIONS.containsKey(key)) {
            return known;
        }
        return Optional.of(new PostingPlace(city, Optional.empty(), Optional.empty()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\.", "");
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("usa", "US");
        codes.put("us", "US");
        codes.put("united states of america", "US");
        codes.put("uk", "GB");
        codes.put("england", "GB");
        codes.put("scotland", "GB");
        codes.put("czech republic", "CZ");
        codes.put("south korea", "KR");
        codes.put("uae", "AE");
        codes.put("the netherlands", "NL");
        return codes;
    }

    private static List<String> lines() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: places.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
