package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.jobs.JobsApi.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT extends JobsServiceTest {

    private String jobs = "";

    @BeforeAll
    void post() {
        JobsApi ada = as("ada");
        jobs = "/api/v1/companies/" + ada.newCompany("Quuxify Labs") + "/jobs";
        Stream.of(
                        "{'title': 'Backend Engineer', 'workMode': 'REMOTE', 'requiredSkills': ['Python', 'PostgreSQL']}",
                        "{'title': 'Frontend Engineer', 'workMode': 'ONSITE', 'requiredSkills': ['JavaScript'],"
                                + " 'locations': [{'city': 'São Paulo', 'country': 'BR'}]}",
                        "{'title': 'Data Scientist', 'workMode': 'HYBRID', 'preferredSkills': ['Python'],"
                                + " 'locations': [{'city': 'Austin', 'region': 'TX', 'country': 'US'}]}",
                        "{'title': 'Hidden Engineer', 'status': 'DRAFT', 'requiredSkills': ['Python']}")
                .forEach(posting -> assertThat(ada.post(jobs, posting).status()).isEqualTo(201));
    }

    private static List<String> titles(Answer answer) {
        return answer.body().path("items").values().stream()
                .map(it -> it.path("title").stringValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Data Scientist, Frontend Engineer, Backend Engineer",
                "q=engineers|Frontend Engineer, Backend Engineer",
                "q=ENGINEER backend|Backend Engineer",
                "q=js|Frontend Engineer",
                "q=quuxify|Data Scientist, Frontend Engineer, Backend Engineer",
                "skill=python|Data Scientist, Backend Engineer",
                "skill=python&skill=postgres|Backend Engineer",
                "location=sao paulo|Frontend Engineer",
                "location=Austin, TX|Data Scientist",
                "location=united states|Data Scientist",
                "workMode=REMOTE|Backend Engineer",
                "workMode=HYBRID&skill=python&location=us&q=scientist|Data Scientist",
                "workMode=HYBRID&skill=java|''"
            })
    void findsOpenRolesThatMeetAllFilters(String filter, String titles) {
        String query = "/api/v1/jobs?company=quuxify" + (filter == null ? "" : "&" + filter.replace(" ", "%20"));
        assertThat(String.join(", ", titles(anyone().get(query)))).isEqualTo(titles);
    }

    @Test
    void leavesDescriptionsOut() {
        assertThat(anyone().get("/api/v1/jobs?company=quuxify")
                        .body()
                        .path("items")
                        .values())
                .isNotEmpty()
                .noneMatch(it -> it.has("description"));
    }

    @Test
    void refusesValuesThatMeanNothing() {
        assertThat(anyone().get("/api/v1/jobs?workMode=SOMETIMES").status()).isEqualTo(400);
        assertThat(anyone().get("/api/v1/jobs?limit=0").status()).isEqualTo(400);
        assertThat(anyone().get("/api/v1/jobs?cursor=nonsense").status()).isEqualTo(400);
        assertThat(anyone().get("/api/v1/jobs?q=" + "x".repeat(201)).errorFields())
                .containsExactly("q");
    }

    @Test
    void pagesWithoutLossOrRepetitionWhilePostingsAreAdded() {
        JobsApi ada = as("ada");
        String company = ada.newCompany("Pagers");
        String path = "/api/v1/companies/" + company + "/jobs";
        Set<String> before = new HashSet<>();
        for (int i = 0; i < 23; i++) {
            before.add(ada.post(path, "{'title': 'Role " + i + "'}").id());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = anyone().get("/api/v1/jobs?company=" + company + "&limit=4" + cursor)
                    .body();
            page.path("items").values().forEach(it -> seen.add(it.path("id").stringValue()));
            ada.post(path, "{'title': 'Late'}");
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").stringValue();
        } while (!cursor.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(before);
    }
}
