package dev.firstrung.endtoend.realinput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a document into a posting of the API: only what the source states, everything else is read from the text by the service. */
final class PostingLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int TITLE_LIMIT = 200;
    private static final Map<String, String> COUNTRIES = countries();

    private PostingLines() {}

    static String company(Document document) {
        String company = document.field("company");
        return company.isEmpty() ? "Real input" : company;
    }

    static JsonNode posting(Document document) {
        var posting = JSON.createObjectNode();
        posting.put("externalId", document.name());
        posting.put("title", title(document));
        posting.put("description", description(document));
        posting.put("status", "OPEN");
        mode(document.field("workplace_type")).ifPresent(mode -> posting.put("workMode", mode));
        var places = places(document.field("location"), document.field("country"));
        if (!places.isEmpty()) {
            posting.set("locations", JSON.valueToTree(places));
        }
        return posting;
    }

    private static String title(Document document) {
        String title = document.field("title");
        if (title.isEmpty()) {
            title = document.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("")
                    .strip();
        }
        return title.length() > TITLE_LIMIT ? title.substring(0, TITLE_LIMIT) : title;
    }

    private static String description(Document document) {
        String description = document.field("description");
        String requirements = document.field("requirements");
        if (description.isEmpty()) {
            return document.text();
        }
        return requirements.isEmpty() ? description : description + "\n\nRequirements\n" + requirements;
    }

    private static Optional<String> mode(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "remote" -> Optional.of("REMOTE");
            case "hybrid" -> Optional.of("HYBRID");
            case "onsite" -> Optional.of("ONSITE");
            default -> Optional.empty();
        };
    }

    /** The places of a text such as "London, United Kingdom; New York, NY, United States; Singapore", each once. */
    private static List<Map<String, String>> places(String location, String country) {
        return Arrays.stream(location.split("[;|]", -1))
                .map(text -> place(text, country))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    /** Reads a place such as "Austin, Texas, USA", "United States, Washington, Redmond" or "Seattle" with a country beside it. */
    private static Map<String, String> place(String location, String country) {
        List<String> parts = new ArrayList<>(Arrays.stream(location.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
        var place = new LinkedHashMap<String, String>();
        var first = parts.isEmpty() ? Optional.<String>empty() : code(parts.getFirst());
        var last = parts.isEmpty() ? Optional.<String>empty() : code(parts.getLast());
        if (first.isPresent() && parts.size() > 1) {
            Collections.reverse(parts);
            parts.removeLast();
        } else if (last.isPresent() && parts.size() > 1) {
            parts.removeLast();
        }
        first.or(() -> last).or(() -> code(country)).ifPresent(code -> place.put("country", code));
        if (!parts.isEmpty()
                && code(parts.getFirst()).isEmpty()
                && !parts.getFirst().toLowerCase(Locale.ROOT).contains("remote")) {
            place.put("city", parts.getFirst());
            if (parts.size() > 1) {
                place.put("region", parts.get(1));
            }
        }
        return place;
    }

    private static Optional<String> code(String country) {
        return Optional.ofNullable(COUNTRIES.get(country.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> countries() {
        var countries = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        code -> Locale.of("", code)
                                .getDisplayCountry(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (one, other) -> one));
        countries.putAll(Map.of("usa", "US", "us", "US", "united states of america", "US", "uk", "GB", "u.s.", "US"));
        return countries;
    }
}
