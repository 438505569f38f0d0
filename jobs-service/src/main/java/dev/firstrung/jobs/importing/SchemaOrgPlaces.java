package dev.firstrung.jobs.importing;

import static dev.firstrung.jobs.importing.SchemaOrg.elements;
import static dev.firstrung.jobs.importing.SchemaOrg.text;

import dev.firstrung.jobs.terms.IsoCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Places of a schema.org posting: where the job is, else where applicants have to be. */
final class SchemaOrgPlaces {

    private SchemaOrgPlaces() {}

    static List<ObjectNode> of(JsonNode posting) {
        List<ObjectNode> places = elements(posting.path("jobLocation"))
                .flatMap(place ->
                        place.isObject() && place.has("address") ? elements(place.path("address")) : Stream.of(place))
                .flatMap(address -> place(address).stream())
                .toList();
        return places.isEmpty()
                ? elements(posting.path("applicantLocationRequirements"))
                        .flatMap(area -> area(area).stream())
                        .toList()
                : places;
    }

    private static Optional<ObjectNode> place(JsonNode address) {
        if (!address.isObject()) {
            return text(address).map(SchemaOrgPlaces::ofLine);
        }
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        text(address.path("addressLocality")).ifPresent(it -> place.put("city", it));
        text(address.path("addressRegion")).ifPresent(it -> place.put("region", it));
        country(address.path("addressCountry")).ifPresent(it -> place.put("country", it));
        return Optional.of(place).filter(it -> !it.isEmpty());
    }

    private static Optional<String> country(JsonNode country) {
        return text(country.isObject() ? country.path("name") : country).flatMap(IsoCodes::countryNamed);
    }

    /** "Austin, TX, United States". */
    private static ObjectNode ofLine(String line) {
        List<String> parts = Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        Optional<String> country = parts.size() > 1 || parts.getFirst().length() > 2
                ? IsoCodes.countryNamed(parts.getLast())
                : Optional.empty();
        // "San Francisco, CA" is in California, not in Canada
        boolean isCountry =
                country.isPresent() && (parts.size() != 2 || parts.getLast().length() > 2);
        List<String> rest = isCountry ? parts.subList(0, parts.size() - 1) : parts;
        if (isCountry) {
            place.put("country", country.get());
        }
        if (!rest.isEmpty()) {
            place.put("city", rest.getFirst());
        }
        if (rest.size() > 1) {
            place.put("region", rest.get(1));
        }
        return place;
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
