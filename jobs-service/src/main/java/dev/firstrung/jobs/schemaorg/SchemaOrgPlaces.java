package dev.firstrung.jobs.schemaorg;

import static dev.firstrung.jobs.schemaorg.SchemaOrg.elements;
import static dev.firstrung.jobs.schemaorg.SchemaOrg.text;

import dev.firstrung.jobs.terms.IsoCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Places of a schema.org posting: where the job is, else where applicants have to be. Feeds put much into one field; it is taken apart. */
final class SchemaOrgPlaces {

    private static final int CODE_LENGTH = 2;
    private static final String REMOTE = "remote";

    private SchemaOrgPlaces() {}

    static List<ObjectNode> of(JsonNode posting) {
        List<ObjectNode> places =
                addresses(posting).flatMap(SchemaOrgPlaces::places).distinct().toList();
        return places.isEmpty()
                ? elements(posting.path("applicantLocationRequirements"))
                        .flatMap(area -> area(area).stream())
                        .toList()
                : places;
    }

    /** Whether remote work is all that is offered. */
    static boolean isRemote(JsonNode posting) {
        List<String> lines = addresses(posting)
                .flatMap(address -> lines(address.isObject() ? address.path("addressLocality") : address))
                .toList();
        return elements(posting.path("jobLocationType"))
                        .anyMatch(type -> type.asString("").equalsIgnoreCase("TELECOMMUTE"))
                || (!lines.isEmpty()
                        && lines.stream().allMatch(line -> parts(line).anyMatch(REMOTE::equalsIgnoreCase)));
    }

    private static Stream<JsonNode> addresses(JsonNode posting) {
        return elements(posting.path("jobLocation"))
                .flatMap(place ->
                        place.isObject() && place.has("address") ? elements(place.path("address")) : Stream.of(place));
    }

    private static Stream<ObjectNode> places(JsonNode address) {
        if (!address.isObject()) {
            return lines(address).map(SchemaOrgPlaces::ofLine).filter(place -> !place.isEmpty());
        }
        Optional<String> region = text(address.path("addressRegion"));
        Optional<String> country = country(address.path("addressCountry"));
        List<ObjectNode> places = new ArrayList<>(lines(address.path("addressLocality"))
                .map(SchemaOrgPlaces::ofLine)
                .toList());
        if (places.isEmpty()) {
            places.add(JsonNodeFactory.instance.objectNode());
        }
        for (ObjectNode place : places) {
            region.ifPresent(it -> place.put("region", it));
            if (!place.has("country")) {
                country.ifPresent(it -> place.put("country", it));
            }
        }
        return places.stream().filter(place -> !place.isEmpty());
    }

    private static Optional<String> country(JsonNode country) {
        return text(country.isObject() ? country.path("name") : country).flatMap(IsoCodes::countryNamed);
    }

    private static Stream<String> lines(JsonNode text) {
        return text(text).stream()
                .flatMap(it -> Arrays.stream(it.split(";", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    private static Stream<String> parts(String line) {
        return Arrays.stream(line.split(",| - ", -1)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** "Austin, TX, United States", also with the country first. */
    private static ObjectNode ofLine(String line) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        List<String> parts = new ArrayList<>(
                parts(line).filter(part -> !part.equalsIgnoreCase(REMOTE)).toList());
        if (parts.size() > CODE_LENGTH && isCode(parts.getFirst()) && !isCode(parts.getLast())) {
            parts = new ArrayList<>(parts.reversed());
        }
        if (!parts.isEmpty()) {
            String last = parts.getLast();
            // "San Francisco, CA" is in California, not in Canada
            boolean state = parts.size() == 2 && isCode(last);
            IsoCodes.countryNamed(last).filter(code -> !state).ifPresent(code -> place.put("country", code));
            if (place.has("country")) {
                parts.removeLast();
            }
        }
        if (parts.size() == 1 && parts(line).anyMatch(REMOTE::equalsIgnoreCase)) {
            place.put("region", parts.getFirst());
        } else if (!parts.isEmpty()) {
            place.put("city", parts.getFirst());
        }
        if (parts.size() > 1) {
            place.put("region", parts.get(1));
        }
        return place;
    }

    private static boolean isCode(String part) {
        return part.length() == CODE_LENGTH && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static Optional<ObjectNode> area(JsonNode area) {
        return text(area.isObject() ? area.path("name") : area).map(name -> {
            ObjectNode place = JsonNodeFactory.instance.objectNode();
            IsoCodes.countryNamed(name)
                    .ifPresentOrElse(code -> place.put("country", code), () -> place.put("region", name));
            return place;
        });
    }
}
