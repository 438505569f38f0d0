package dev.firstrung.jobs.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PostingSourceTest {

    private final PostingSource source = new PostingSource(new JsonMapper());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <h2>Barista</h2><p>Location: Boise, ID</p><ul><li>Espresso</li><li>Smile</li></ul> | Location: Boise, ID/- Espresso/- Smile
            <div>Barista</div><div>Boise<br>Idaho</div>                                         | Boise/Idaho
            <main><header>Barista</header><dl><dt>Pay</dt><dd>$20 &amp; tips</dd></dl></main>   | Pay/$20 & tips
            Barista<br>Espresso &lt;3                                                          | Espresso <3
            """)
    void takesTheFirstBlockOfAPageWithoutHeadingForTheTitle(String html, String description) {
        JsonNode posting = source.posting(MediaType.TEXT_HTML, html);
        assertThat(posting.path("title").stringValue()).isEqualTo("Barista");
        assertThat(posting.path("description").stringValue().replaceAll("\\n+", "/"))
                .isEqualTo(description);
    }

    @Test
    void takesLinesOfHtmlWithoutElements() {
        JsonNode posting = source.posting(MediaType.TEXT_HTML, "Barista &amp; Cook\nEspresso");
        assertThat(posting.path("title").stringValue()).isEqualTo("Barista & Cook");
        assertThat(posting.path("description").stringValue()).isEqualTo("Espresso");
    }

    @Test
    void refusesAPageThatSaysNothing() {
        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> source.posting(MediaType.TEXT_HTML, "<div><p></p></div>"));
        assertThat(refusal.errors()).containsExactly(new FieldError("", "holds no posting"));
    }
}
