package dev.firstrung.skills.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String ESCO = """
            id,skillType,reuseLevel,preferredLabel,altLabels
            1,knowledge,sector-specific,basket weaving theory,"theory of basket weaving
            wickerwork science"
            2,skill/competence,sector-specific,weave baskets (by hand),
            3,knowledge,sector-specific,Java (computer programming),Java
            4,knowledge,sector-specific,"a label of so many words, that nobody writes it",
            5,knowledge,sector-specific,Basket-Weaving Theory,again
            """;
    private static final String ONET = """
            O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title
            11-1011.00\tBasketCAD\t43232202\tDesign software
            11-1012.00\tBasketCAD\t43232202\tDesign software
            11-1012.00\tPython\t43232202\tDesign software
            """;

    @Test
    void writesWhatTheTaxonomyLacks() {
        assertThat(new Import(Taxonomy.standard()).esco(ESCO))
                .containsExactly(
                        "# ESCO. This service uses the ESCO classification of the European Commission.",
                        "[DOMAIN]",
                        "basket-weaving-theory = basket weaving theory | theory of basket weaving ; wickerwork science",
                        "again = again",
                        "[METHOD]",
                        "weave-baskets = weave baskets");
        assertThat(new Import(Taxonomy.standard()).onet(ONET))
                .contains("[TOOL]", "basketcad = BasketCAD")
                .hasSize(3);
        assertThatThrownBy(() -> new Import(Taxonomy.standard()).onet("Title\nx"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFileIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("esco.txt");
        Files.write(file, new Import(Taxonomy.standard()).esco(ESCO));
        Taxonomy larger = Taxonomy.standardWith(List.of(file));
        assertThat(new SkillFinder(larger).find("knows wickerwork science and Java"))
                .extracting(Mention::skill)
                .containsExactly("basket-weaving-theory", "java");
        assertThat(larger.version()).isNotEqualTo(Taxonomy.standard().version());
        assertThat(larger.skills()).hasSize(Taxonomy.standard().skills().size() + 3);
    }
}
