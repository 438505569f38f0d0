package dev.firstrung.endtoend;

import static dev.firstrung.endtoend.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.offline.ScoreCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./firstrung score} says of two texts is what the services say of them. */
@ExtendWith(RunningStack.Parameter.class)
class OfflineScoreIT {

    private static final String TITLE = "Graduate Data Engineer";
    private static final String DESCRIPTION = """
            You build the pipelines that our planners rely on. This role is fully remote.

            Requirements
            - Bachelor's degree in computer science or a related field
            - At least 1 year of experience with Python and SQL
            - Apache Spark, Airflow or Kafka
            - Docker

            Nice to have
            - Tableau
            - AWS Certified Cloud Practitioner

            Pay: $75,000 - $95,000 a year.
            """;
    private static final String RESUME = """
            Robin Example
            robin@example.com

            EXPERIENCE
            Data Engineering Intern, Harbour Works
            June 2024 - May 2025
            Wrote Python and SQL jobs on Apache Spark and put them into Docker images.

            EDUCATION
            Bachelor of Science in Computer Science, 2025

            SKILLS
            Python, SQL, Docker, Power BI
            """;

    private final FirstrungApi api;
    private final People people;

    OfflineScoreIT(RunningStack stack) {
        this.api = stack.api();
        this.people = new People(stack);
    }

    @Test
    void scoresTextsAsTheServicesDo(@TempDir Path folder) throws IOException {
        String employer = people.signUp("EMPLOYER");
        String company = people.company(employer, "Offline Works");
        String candidate = people.signUp("CANDIDATE");
        api.upload(
                        "/api/v1/profiles/me/resume?apply=true",
                        candidate,
                        "resume.txt",
                        "text/plain",
                        RESUME.getBytes(StandardCharsets.UTF_8))
                .requireSuccess();
        String job = people.post(
                        employer, company, Map.of("title", TITLE, "description", DESCRIPTION, "status", "OPEN"))
                .json()
                .path("id")
                .asString();
        eventually("the match")
                .until(() -> api.get("/api/v1/matches/" + job, candidate).isSuccess());
        JsonNode served = api.get("/api/v1/matches/" + job, candidate).json();

        JsonNode offline = offline(folder);

        assertThat(offline.path("ledger").toPrettyString())
                .isEqualTo(served.path("ledger").toPrettyString());
        assertThat(offline.path("score")).isEqualTo(served.path("score"));
        assertThat(offline.path("eligible")).isEqualTo(served.path("eligible"));
    }

    private static JsonNode offline(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        Path resume = Files.writeString(folder.resolve("resume.txt"), RESUME);
        Path postings = Files.writeString(
                folder.resolve("postings.ndjson"),
                json.writeValueAsString(Map.of("id", "1", "title", TITLE, "description", DESCRIPTION)));
        var output = new ByteArrayOutputStream();
        try (var lines = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            int status = new ScoreCommand(LocalDate.now(Clock.systemUTC())).run(resume, postings, lines, System.err);
            assertThat(status).isZero();
        }
        return json.readTree(output.toByteArray());
    }
}
