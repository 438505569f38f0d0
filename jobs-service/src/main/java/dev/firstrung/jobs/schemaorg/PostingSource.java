package dev.firstrung.jobs.schemaorg;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.jobs.terms.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes this service's form of a posting of whatever people have: JSON, schema.org's JSON-LD, a page that holds it, HTML, text. */
@Component
public class PostingSource {

    /** What is taken besides {@code application/json}. */
    public static final String LD_JSON = "application/ld+json";

    private static final int MAX_TITLE = 200;
    private static final String NOTHING = "holds no posting";

    private final JsonMapper json;

    PostingSource(JsonMapper json) {
        this.json = json;
    }

    /** A body of JSON: this service's own form as it is, a JobPosting translated. */
    public static JsonNode posting(JsonNode body) {
        return SchemaOrg.isPosting(body) ? SchemaOrg.translated(body) : body;
    }

    /**
     * A body of another kind.
     *
     * @throws ApiException 400 when it holds no posting
     */
    public JsonNode posting(MediaType type, String body) {
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            return page(body);
        }
        if (type.isCompatibleWith(MediaType.TEXT_PLAIN)) {
            return text(body);
        }
        return linked(body).orElseThrow(() -> ApiException.invalid("", NOTHING + " of schema.org's type JobPosting"));
    }

    /** The JobPosting of JSON-LD, alone, in a list or in a graph. */
    private Optional<JsonNode> linked(String body) {
        try {
            JsonNode root = json.readTree(body);
            Stream<JsonNode> nodes = Stream.concat(
                    SchemaOrg.elements(root),
                    SchemaOrg.elements(root)
                            .flatMap(node -> Stream.concat(
                                    SchemaOrg.elements(node.path("@graph")),
                                    SchemaOrg.elements(node.path("mainEntity")))));
            return nodes.filter(SchemaOrg::isPosting).findFirst().map(SchemaOrg::translated);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What a page says to search engines; else its heading and its text. */
    private JsonNode page(String html) {
        Document page = Jsoup.parse(html);
        List<String> scripts = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
        return scripts.stream()
                .flatMap(script -> linked(script).stream())
                .findFirst()
                .orElseGet(() -> bare(page));
    }

    private static JsonNode bare(Document page) {
        page.select("script, style, nav, footer, noscript, template").remove();
        Element heading = page.selectFirst("h1");
        String title = heading == null ? page.title().strip() : heading.text().strip();
        if (heading != null) {
            heading.remove();
        }
        Element main = page.selectFirst("main, article, [role=main]");
        Element body = main == null ? page.body() : main;
        if (!title.isEmpty()) {
            return own(title, body.html());
        }
        page.outputSettings().prettyPrint(false);
        return text(lines(body));
    }

    /** The text with a line for each block, however the page's source is broken into lines. */
    private static String lines(Element body) {
        return Objects.requireNonNullElse(PlainText.of("<div>" + body.html() + "</div>"), "");
    }

    private static JsonNode text(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            throw ApiException.invalid("", NOTHING);
        }
        int end = bare.indexOf('\n');
        String first = end < 0 ? bare : bare.substring(0, end).strip();
        return own(first, end < 0 ? "" : bare.substring(end + 1).strip());
    }

    private static JsonNode own(String title, String description) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title)
                .put("description", description);
    }
}
