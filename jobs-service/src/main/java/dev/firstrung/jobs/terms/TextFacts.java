package dev.firstrung.jobs.terms;

import java.util.Map;

/**
 * What a posting's text says of its conditions.
 *
 * @param quotes the text behind a condition, by its name in JSON; skills carry their own
 */
public record TextFacts(Conditions found, Map<String, String> quotes) {

    public static final TextFacts NONE = new TextFacts(Conditions.NONE, Map.of());

    public TextFacts {
        quotes = Map.copyOf(quotes);
    }
}
