package dev.firstrung.benchmarks.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoopTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void givesMeasuredPercentiles() {
        var latencies = new Latencies();
        LongStream.rangeClosed(1, 200).map(millis -> 201 - millis).forEach(millis -> latencies.add(millis * 1_000_000));
        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(99)).isEqualTo(198);
    }

    @Test
    void writesGeneratedJobsAndCandidatesAsTheApiTakesThem() {
        var job = Jobs.fitted(1).job(4);
        JsonNode posting = JSON.valueToTree(Bodies.posting("g4", job));
        assertThat(posting.path("requiredSkills").size())
                .isEqualTo(job.requiredSkills().size());
        assertThat(posting.path("locations").path(0).path("country").asString()).hasSize(2);
        assertThat(posting.path("status").asString()).isEqualTo("OPEN");

        var candidate = new Candidates(1).candidate(4);
        JsonNode profile = JSON.valueToTree(Bodies.profile(candidate));
        assertThat(profile.path("skills").size()).isEqualTo(candidate.skills().size());
        assertThat(profile.path("workAuthorization").path("needsSponsorship").isBoolean())
                .isTrue();
    }
}
