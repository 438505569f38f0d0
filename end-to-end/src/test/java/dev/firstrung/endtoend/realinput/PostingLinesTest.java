package dev.firstrung.endtoend.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PostingLinesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sendsEveryPlaceOfAList() throws IOException {
        assertThat(places("London, United Kingdom; New York, NY, United States; Singapore", ""))
                .isEqualTo("""
                        [{"country":"GB","city":"London"},{"country":"US","city":"New York","region":"NY"},{"country":"SG"}]""");
    }

    @Test
    void givesTheCountryBesideThemToPlacesWithoutOne() throws IOException {
        assertThat(places("San Francisco, CA | New York, NY | San Francisco, CA", "United States"))
                .isEqualTo("""
                        [{"country":"US","city":"San Francisco","region":"CA"},{"country":"US","city":"New York","region":"NY"}]""");
    }

    @Test
    void readsACountryThatComesFirst() throws IOException {
        assertThat(places("United States, Washington, Redmond", "")).isEqualTo("""
                        [{"country":"US","city":"Redmond","region":"Washington"}]""");
    }

    @Test
    void sendsNoPlaceForRemoteWorkAnywhere() throws IOException {
        assertThat(places("Remote", "")).isEmpty();
    }

    private String places(String location, String country) throws IOException {
        var file = folder.resolve("postings.ndjson");
        var line = Map.of(
                "id", "1", "title", "Analyst", "description", "You count.", "location", location, "country", country);
        Files.writeString(file, JSON.writeValueAsString(line));
        var posting = PostingLines.posting(Document.read(file).getFirst());
        return posting.has("locations") ? posting.path("locations").toString() : "";
    }
}
