package dev.firstrung.jobs.company;

import dev.firstrung.jobs.json.Fields;
import dev.firstrung.jobs.terms.TermsReader;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a company from JSON, and checks it. */
final class ProfileReader {

    private static final int MAX_NAME = 200;
    private static final int MAX_URL = 2_000;
    private static final int MAX_WORD = 100;

    private ProfileReader() {}

    /**
     * What the company says of itself.
     *
     * @throws dev.firstrung.http.problem.ApiException 400 with every mistake
     */
    static CompanyProfile read(JsonNode body) {
        Fields fields = Fields.of(body);
        CompanyProfile profile = new CompanyProfile(
                fields.requiredText("name", MAX_NAME),
                website(fields),
                fields.text("industry", MAX_WORD),
                fields.text("size", MAX_WORD),
                TermsReader.places(fields));
        fields.ignore("id", "version", "createdAt", "updatedAt");
        fields.check();
        return profile;
    }

    private static @Nullable String website(Fields fields) {
        String written = fields.text("website", MAX_URL);
        if (written != null && !isWebAddress(written)) {
            fields.reject("website", "must be an address such as https://example.com");
            return null;
        }
        return written;
    }

    /** Other schemes, such as javascript, would run in the browser of whoever follows the link. */
    private static boolean isWebAddress(String written) {
        try {
            URI uri = new URI(written);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
