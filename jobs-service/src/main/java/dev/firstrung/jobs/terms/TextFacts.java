package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.Place;
import java.util.List;
import java.util.Map;

/**
 * What a posting's text says of its conditions and places.
 *
 * @param locations places of work that it names plainly
 * @param quotes the text behind a condition, by its name in JSON; skills carry their own
 */
public record TextFacts(Conditions found, List<Place> locations, Map<String, String> quotes) {

    public static final TextFacts NONE = new TextFacts(Conditions.NONE, List.of(), Map.of());

    public TextFacts {
        locations = locations == null ? List.of() : List.copyOf(locations); // null as stored before places were read
        quotes = Map.copyOf(quotes);
    }
}
