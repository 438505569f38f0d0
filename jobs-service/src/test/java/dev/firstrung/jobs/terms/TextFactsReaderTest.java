package dev.firstrung.jobs.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PostingReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextFactsReaderTest {

    private static final Taxonomy TAXONOMY = Taxonomy.standard();

    private final FactsReader reader =
            new TextFactsReader(new PostingReader(TAXONOMY, new SkillFinder(TAXONOMY)), TAXONOMY);

    @Test
    void derivesThePayOfTheText() {
        assertThat(reader.readText("Engineer", "Pay: $50,000 - $60,000 per year")
                        .facts()
                        .found()
                        .salary())
                .isEqualTo(new Pay(BigDecimal.valueOf(50_000), BigDecimal.valueOf(60_000), "USD", PayPeriod.YEAR));
    }

    /** Such a posting would be stored and never be published. */
    @Test
    void derivesNoPayThatNobodyCouldState() {
        TextFacts facts = reader.readText("Engineer", "Pay: $50,000 - $4,294,967,346,000 per year")
                .facts();

        assertThat(facts.found().salary()).isNull();
        assertThat(facts.quotes()).doesNotContainKey("salary");
    }

    @Test
    void derivesThePlacesThatTheTextSaysPlainly() {
        TextFacts facts = reader.readText("Engineer", "Location: Austin, TX").facts();
        PostingTerms unplaced = new PostingTerms("Engineer", null, null, List.of(), Conditions.NONE, null, null);
        PostingTerms placed = unplaced.completedBy(facts);

        assertThat(placed.locations()).containsExactly(new Place("Austin", "TX", "US"));
        assertThat(unplaced.derivedFrom(facts)).containsExactly(Condition.LOCATIONS);
        assertThat(facts.quotes()).containsEntry("locations", "Location: Austin, TX");
        assertThat(placed.withoutEchoes(Set.of(Condition.LOCATIONS), facts).locations())
                .isEmpty();
    }

    @Test
    void keepsThePlacesThatAreStated() {
        TextFacts facts = reader.readText("Engineer", "Location: Austin, TX").facts();
        List<Place> stated = List.of(new Place("Berlin", null, "DE"));
        PostingTerms terms = new PostingTerms("Engineer", null, null, stated, Conditions.NONE, null, null);

        assertThat(terms.completedBy(facts).locations()).isEqualTo(stated);
        assertThat(terms.derivedFrom(facts)).isEmpty();
    }
}
