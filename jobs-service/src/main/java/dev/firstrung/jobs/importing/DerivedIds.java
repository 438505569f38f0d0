package dev.firstrung.jobs.importing;

import dev.firstrung.contracts.Place;
import dev.firstrung.jobs.terms.PostingTerms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * External ids for the lines of one import that have none, so that repeating it duplicates nothing. Title, kind of employment and
 * places make the id, so that a new wording updates the posting; different postings that share those are numbered in their order.
 */
final class DerivedIds {

    private static final int BYTES = 8;

    private final Map<String, List<String>> seen = new HashMap<>();

    /** The same for equal terms within the import, and in the next import of the same lines. */
    String of(PostingTerms terms) {
        String base = "derived-" + hash(identity(terms));
        List<String> sharing = seen.computeIfAbsent(base, key -> new ArrayList<>());
        String content = hash(terms.toString());
        int index = sharing.indexOf(content);
        if (index < 0) {
            index = sharing.size();
            sharing.add(content);
        }
        return index == 0 ? base : base + "-" + (index + 1);
    }

    private static String identity(PostingTerms terms) {
        String places =
                terms.locations().stream().map(DerivedIds::name).sorted().collect(Collectors.joining("|"));
        return terms.title().toLowerCase(Locale.ROOT) + "\n" + terms.employmentType() + "\n" + places;
    }

    private static String name(Place place) {
        return (text(place.city()) + "," + text(place.region()) + "," + text(place.country())).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String hash(String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
