package dev.firstrung.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.skills.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoDataTest {

    private static final JsonNode COMPANIES = read("companies.json");
    private static final JsonNode CANDIDATES = read("candidates.json");

    @Test
    void isEnoughForAFirstLook() {
        assertThat(COMPANIES.size()).isGreaterThanOrEqualTo(12);
        assertThat(postings().count()).isGreaterThanOrEqualTo(60);
        assertThat(CANDIDATES.size()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void namesOnlySkillsThatTheTaxonomyKnows() {
        var taxonomy = Taxonomy.standard();
        var named = Stream.concat(
                postings()
                        .flatMap(posting -> Stream.of("requiredSkills", "preferredSkills")
                                .flatMap(list -> posting.path(list).valueStream())),
                CANDIDATES
                        .valueStream()
                        .flatMap(candidate -> candidate.path("skills").valueStream()));

        assertThat(named.map(skill -> skill.path("skill").stringValue()))
                .isNotEmpty()
                .allMatch(name -> taxonomy.byName(name).isPresent());
    }

    @Test
    void givesEachPostingAnIdOfItsOwn() {
        var ids = postings()
                .map(posting -> posting.path("externalId").stringValue())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void hasAPostingThatStatesItsWishesInProseOnly() {
        List<JsonNode> prose =
                postings().filter(posting -> !posting.has("requiredSkills")).toList();

        assertThat(prose).isNotEmpty();
    }

    private static Stream<JsonNode> postings() {
        return COMPANIES.valueStream().flatMap(company -> company.path("jobs").valueStream());
    }

    private static JsonNode read(String name) {
        try (var file = DemoData.class.getResourceAsStream(name)) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
