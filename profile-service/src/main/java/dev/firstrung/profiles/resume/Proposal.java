package dev.firstrung.profiles.resume;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.profiles.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé says of a person, for them to look over.
 *
 * @param profile what would be added to their profile
 * @param evidence where each item of it was found; every item has at least one place
 * @param warnings what could not be understood or was left out, in words for the person
 * @param text the text that was read, which the places are offsets of; null for a JSON Resume
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proposal(
        Profile profile,
        List<Finding> evidence,
        List<String> warnings,
        @Nullable String text) {

    Proposal {
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /**
     * Where an item was found.
     *
     * @param item path of the item in {@code profile}, such as {@code skills[3]}
     * @param path JSON pointer of the string in a JSON Resume; empty when it was found in {@code text}
     * @param start offset of the first character
     * @param end offset after the last
     * @param quote what stands there
     */
    record Finding(String item, String path, int start, int end, String quote) {
        static Finding of(String item, Source source) {
            return new Finding(item, source.path(), source.start(), source.end(), source.quote());
        }
    }
}
