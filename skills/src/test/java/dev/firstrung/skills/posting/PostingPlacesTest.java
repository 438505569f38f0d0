package dev.firstrung.skills.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingPlacesTest {

    private static final Taxonomy TAXONOMY = Taxonomy.standard();

    private final PostingReader reader = new PostingReader(TAXONOMY, new SkillFinder(TAXONOMY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Location: Austin, TX = Austin TX US",
                "Location: Santa Clara,CA You’ll benefit from a supportive culture = Santa Clara CA US",
                "Job location: US, CA, Santa Clara = Santa Clara CA US",
                "Location: New York, New York, United States of America = New York NY US",
                "Location: Washington, DC = Washington DC US",
                "Location: Chicago = Chicago",
                "Location: Germany (remote) = DE",
                "Locations: New York, NY; London (UK) or St. Louis, Missouri = New York NY US/London GB/St. Louis MO US",
                "Location: Remote (United Kingdom) = GB",
                "Location: Hybrid, Austin, TX = Austin TX US",
                "Location: Remote - UK = GB",
                "Location: US - Austin, TX = Austin TX US",
                "Work mode: Remote – Germany = DE",
                "This is a remote role (Remote, US only). = US",
                "You may work remotely within Germany. = DE",
                "Office location: Toronto, Ontario = Toronto ON CA",
                "This role is based in our Chicago headquarters. = Chicago",
                "You will be based in our Munich or Hamburg office. = Munich/Hamburg",
                "Based in our Berlin office, you will write code. = Berlin",
                "The position is located in Herndon, VA. = Herndon VA US",
                "Candidates must be based in the UK for this role. = GB",
                "Acme Corp | Austin, TX | Full-time = Austin TX US"
            })
    void readsAPlaceThatIsSaidPlainly(String text, String expected) {
        assertThat(places("Engineer", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: Multiple Locations",
                "Location: Remote",
                "Location: Various US offices",
                "Location: Hybrid, three days a week",
                "Location: Flexible",
                "REMOTE, OR ON-SITE, AS YOU LIKE",
                "Remote (Java and Go)",
                "Our teams sit in London, Berlin and Austin, TX, and our customers everywhere.",
                "Based in Irvine, CA, the Alexa Ads team works at the intersection of retail and media.",
                "You will work with colleagues based in our Tokyo office.",
                "We opened our Paris office in 2020.",
                "You will be based in one of our offices."
            })
    void takesNoMentionForAPlaceOfWork(String text) {
        assertThat(places("Engineer", text)).isEmpty();
    }

    @Test
    void readsTheEndOfATitle() {
        assertThat(places("Junior Developer - Atlanta, GA, Early Careers", "")).isEqualTo("Atlanta GA US");
        assertThat(places("Consultant, Launch Program, San Jose, Costa Rica", ""))
                .isEqualTo("San Jose CR");
        assertThat(places("Engineer, Java and Go", "")).isEmpty();
        assertThat(places("Analyst - North America Sales", "")).isEmpty();
    }

    @Test
    void quotesTheLine() {
        String text = "Engineer\n\nWe build engines.\nLocation: Austin, TX\nYou will write Java.";
        Quoted<PostingPlace> place = reader.readPlain("Engineer", text.substring("Engineer\n\n".length()))
                .places()
                .getFirst();

        assertThat(place.quote()).isEqualTo("Location: Austin, TX");
        assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
    }

    private String places(String title, String text) {
        List<Quoted<PostingPlace>> places = reader.read(title, text).places();
        return places.stream()
                .map(Quoted::value)
                .map(place -> Stream.of(place.city(), place.region(), place.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("/"));
    }
}
