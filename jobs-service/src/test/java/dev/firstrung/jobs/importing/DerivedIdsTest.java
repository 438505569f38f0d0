package dev.firstrung.jobs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.Place;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.PostingTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

    private static PostingTerms terms(String title, String description, String city) {
        return new PostingTerms(
                title, description, null, List.of(new Place(city, null, null)), Conditions.NONE, null, null);
    }

    @Test
    void areTheSameInTheNextImport() {
        List<PostingTerms> lines = List.of(
                terms("Engineer", "a", "Austin"), terms("Engineer", "b", "Austin"), terms("Engineer", "a", "Boston"));
        DerivedIds first = new DerivedIds();
        DerivedIds second = new DerivedIds();
        List<String> ids = lines.stream().map(first::of).toList();
        assertThat(lines.stream().map(second::of).toList()).isEqualTo(ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    }

    @Test
    void areTheSameForTheSameLine() {
        DerivedIds ids = new DerivedIds();
        assertThat(ids.of(terms("Engineer", "a", "Austin"))).isEqualTo(ids.of(terms("Engineer", "a", "Austin")));
    }

    @Test
    void surviveANewWording() {
        assertThat(new DerivedIds().of(terms("Engineer", "a", "Austin")))
                .isEqualTo(new DerivedIds().of(terms("engineer", "b", "AUSTIN")));
    }
}
