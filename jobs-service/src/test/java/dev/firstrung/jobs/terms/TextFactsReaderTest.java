package dev.firstrung.jobs.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.posting.PostingReader;
import java.math.BigDecimal;
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
}
