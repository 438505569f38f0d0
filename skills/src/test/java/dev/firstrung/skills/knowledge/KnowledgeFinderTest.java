package dev.firstrung.skills.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnowledgeFinderTest {

    private final Taxonomy taxonomy = Taxonomy.standard();
    private final SkillFinder finder = new SkillFinder(taxonomy);
    private final KnowledgeFinder knowledge = new KnowledgeFinder(taxonomy, finder);

    @Test
    void findsWhatTheTaxonomyKnowsWithItsCode() {
        List<Mention> found = knowledge.find("Strong knowledge of Java, Spring Boot and relational databases");
        assertThat(found).extracting(Mention::skill).contains("java", "spring-boot", "relational-databases");
        assertThat(found.getFirst()).isEqualTo(new Mention(20, 24, "Java", "java"));
    }

    @Test
    void findsWhatTheTaxonomyDoesNotKnowAndKeepsItAsWritten() {
        assertThat(taxonomy.byName("mobile wallets")).isEmpty();
        assertThat(knowledge.find("Strong knowledge of mobile wallets"))
                .containsExactly(new Mention(20, 34, "mobile wallets", "mobile-wallets"));
    }

    @Test
    void aNameNeverReachesOverACommaOrALine() {
        assertThat(knowledge.find("Experience with Python, Docker, Kubernetes\nTerraform\nAnsible"))
                .extracting(Mention::text)
                .containsExactly("Python", "Docker", "Kubernetes", "Terraform", "Ansible");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(knowledge.find("We went to the park on Sunday and had a long lunch."))
                .isEmpty();
        assertThat(knowledge.find("")).isEmpty();
    }

    @Test
    void readsItsOwnFileBack() throws IOException {
        Model model = Model.standard();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        Model again = Model.read(new ByteArrayInputStream(file.toByteArray()));
        String text = "You know C++, embedded firmware development and the Zephyr build tools";
        assertThat(new KnowledgeFinder(taxonomy, finder, again).find(text)).isEqualTo(knowledge.find(text));
        assertThat(file.size()).isLessThan(3_000_000);
    }

    @Test
    void mentionsStandInTheTextInOrderForAnyInput() {
        Random random = new Random(11);
        List<String> parts = List.of(
                "Java", " ", ", ", "(", ")", ".", "\n", "•", "C#", ".NET", "and", "experience with", "😀", "\0", "-");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
            }
            int end = 0;
            for (Mention mention : knowledge.find(text.toString())) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
                assertThat(mention.skill()).isNotEmpty();
                end = mention.end();
            }
        }
    }
}
