package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.jobs.JobsApi.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Audits, other forms of postings, and near copies. */
class PostingFormsIT extends JobsServiceTest {

    private static final String FAKE =
            "{'title': 'Junior Analyst', 'description': 'Requirements:\\n- 4+ years of experience with SQL',"
                    + " 'locations': [{'city': 'Denver', 'region': 'CO', 'country': 'US'}]}";
    private static final String LONG =
            "You build the pages that our customers see every day, with a mentor at your side. "
                    + "You learn how we plan, write, test and review code, and after a few weeks you are trusted with a part of your own. "
                    + "Requirements: Java or Kotlin, some SQL, and the will to ask when something is unclear to you or to others.";

    private JobsApi ada = JobsApi.NOBODY;
    private String jobs = "";

    @BeforeEach
    void foundACompany() {
        ada = as("ada");
        jobs = "/api/v1/companies/" + ada.newCompany("Formers") + "/jobs";
    }

    private static List<String> codes(JsonNode audit) {
        return audit.path("findings").values().stream()
                .map(it -> it.path("code").stringValue())
                .toList();
    }

    private static JsonNode finding(JsonNode audit, String code) {
        return audit.path("findings").values().stream()
                .filter(it -> it.path("code").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void auditsStatedSkillsThatAreNotKnown() {
        JsonNode saved = ada.post(jobs, "{'title': 'Helper', 'requiredSkills': ['phyton'], 'preferredSkills': ['SQL']}")
                .body();
        assertThat(finding(saved.path("audit"), "SKILL_UNKNOWN").path("instead").stringValue())
                .contains("“Python”");
    }

    @Test
    void auditsWithoutKeeping() {
        Answer answer = ada.post("/api/v1/jobs/audit", FAKE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(codes(answer.body())).contains("ENTRY_LEVEL_YEARS", "PAY_MISSING");
        assertThat(answer.body().path("entryLevel").booleanValue()).isFalse();
        assertThat(answer.body().path("callsItselfEntryLevel").booleanValue()).isTrue();
        JsonNode where = finding(answer.body(), "ENTRY_LEVEL_YEARS").path("where");
        String description = answer.body().path("description").stringValue();
        assertThat(description.substring(
                        where.path("start").intValue(), where.path("end").intValue()))
                .isEqualTo("4+ years");
        assertThat(where.path("quote").stringValue()).contains("4+ years of experience with SQL");
        assertThat(ada.get(jobs).body().path("items").isEmpty()).isTrue();
    }

    @Test
    void auditsForEmployersOnly() {
        assertThat(anyone().post("/api/v1/jobs/audit", FAKE).status()).isEqualTo(401);
        assertThat(withRole("cara", "CANDIDATE")
                        .post("/api/v1/jobs/audit", FAKE)
                        .status())
                .isEqualTo(403);
        assertThat(ada.post("/api/v1/jobs/audit", "{'description': 'No title.'}")
                        .errorFields())
                .containsExactly("title");
    }

    @Test
    void auditsAPageAndText() {
        String page =
                "<html><head><script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"WebPage\"}, {\"@type\": \"JobPosting\","
                        + " \"title\": \"Junior Analyst\", \"description\": \"<p>3+ years of experience required.</p>\"}]}</script></head>"
                        + "<body><h1>Careers</h1></body></html>";
        JsonNode ofPage = text("/api/v1/jobs/audit", "text/html", page).body();
        assertThat(ofPage.path("title").stringValue()).isEqualTo("Junior Analyst");
        assertThat(codes(ofPage)).contains("ENTRY_LEVEL_YEARS");
        JsonNode bare = text(
                        "/api/v1/jobs/audit",
                        "text/html; charset=utf-8",
                        "<h1>Rockstar</h1><nav>Home</nav><p>We want you.</p>")
                .body();
        assertThat(bare.path("title").stringValue()).isEqualTo("Rockstar");
        assertThat(bare.path("description").stringValue()).isEqualTo("We want you.");
        JsonNode plain = text("/api/v1/jobs/audit", "text/plain", "\n Analyst \n\nWe want a ninja.")
                .body();
        assertThat(plain.path("title").stringValue()).isEqualTo("Analyst");
        assertThat(codes(plain)).contains("EXCLUSIONARY_WORDING");
        assertThat(text("/api/v1/jobs/audit", "application/ld+json", "{\"@type\": \"Event\"}")
                        .status())
                .isEqualTo(400);
    }

    private Answer text(String path, String type, String body) {
        return ada.send("POST", path, body, Map.of("Content-Type", type));
    }

    @Test
    void storesFromText() {
        Answer stored = text(jobs, "text/plain", "Junior Engineer\nJava, and a mentor.");
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.body().path("title").stringValue()).isEqualTo("Junior Engineer");
    }

    @Test
    void tellsMembersWhatToMendAndOthersOnlyTheMark() {
        Answer fake = ada.post(jobs, FAKE);
        assertThat(codes(fake.body().path("audit"))).contains("ENTRY_LEVEL_YEARS");
        String path = "/api/v1/jobs/" + fake.id();
        assertThat(codes(ada.get(path).body().path("audit"))).contains("ENTRY_LEVEL_YEARS");
        for (JobsApi other : List.of(anyone(), as("eve"))) {
            assertThat(other.get(path).body().has("audit")).isFalse();
            assertThat(other.get(path).body().path("entryLevel").booleanValue()).isFalse();
        }
        Answer mended = ada.patch(path, fake.etag(), "{'description': 'Requirements:\\n- some SQL, courses count'}");
        assertThat(codes(mended.body().path("audit"))).doesNotContain("ENTRY_LEVEL_YEARS");
        assertThat(mended.body().path("entryLevel").booleanValue()).isTrue();
        Answer paid = ada.patch(
                path, mended.etag(), "{'salary': {'min': 50000, 'max': 60000, 'currency': 'USD', 'period': 'YEAR'}}");
        assertThat(codes(paid.body().path("audit"))).isEmpty();
    }

    @Test
    void searchesRolesThatKeepTheirWord() {
        String company = jobs.substring("/api/v1/companies/".length(), jobs.length() - "/jobs".length());
        String honest = ada.post(jobs, "{'title': 'Junior Engineer', 'description': 'Java.'}")
                .id();
        ada.post(jobs, FAKE);
        JsonNode found = anyone().get("/api/v1/jobs?entryLevel=true&company=" + company)
                .body()
                .path("items");
        assertThat(found.values().stream().map(it -> it.path("id").stringValue()))
                .containsExactly(honest);
        assertThat(anyone().get("/api/v1/jobs?company=" + company).body().path("items"))
                .hasSize(2);
    }

    @Test
    void givesWhatSearchEnginesRead() {
        String id = ada.post(
                        jobs,
                        "{'title': 'Data Engineer', 'externalId': 'x-1', 'description': 'Join us:\\n- build <fast> pipes',"
                                + " 'employmentType': 'FULL_TIME', 'workMode': 'HYBRID', 'locations': [{'city': 'Denver', 'region': 'CO', 'country': 'US'}],"
                                + " 'salary': {'min': 60000, 'max': 70000.5, 'currency': 'USD', 'period': 'YEAR'}, 'requiredSkills': ['python', 'sql'],"
                                + " 'minExperienceMonths': 6, 'education': {'level': 'MASTER', 'fields': ['statistics'], 'experienceCanReplace': true},"
                                + " 'visaSponsorship': true, 'validThrough': '2027-01-31', 'openings': 2}")
                .id();
        Answer answer = anyone().get("/api/v1/jobs/" + id + ".jsonld");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        JsonNode job = answer.body();
        assertThat(job.path("@context").stringValue()).isEqualTo("https://schema.org/");
        assertThat(job.path("description").stringValue())
                .isEqualTo("<p>Join us:</p><ul><li>build &lt;fast&gt; pipes</li></ul>");
        assertThat(job.path("validThrough").stringValue()).isEqualTo("2027-01-31T23:59:59-12:00");
        assertThat(job.path("hiringOrganization").path("name").stringValue()).isEqualTo("Formers");
        assertThat(job.path("jobLocation")
                        .path("address")
                        .path("addressLocality")
                        .stringValue())
                .isEqualTo("Denver");
        assertThat(job.path("baseSalary").path("value").path("maxValue").decimalValue())
                .isEqualByComparingTo("70000.5");
        assertThat(job.path("educationRequirements").path("credentialCategory").stringValue())
                .isEqualTo("postgraduate degree");
        assertThat(job.path("experienceRequirements").path("monthsOfExperience").intValue())
                .isEqualTo(6);

        JsonNode before = anyone().get("/api/v1/jobs/" + id).body();
        String twin = "/api/v1/companies/" + ada.newCompany("Twins") + "/jobs";
        Answer again = text(twin, "application/ld+json", job.toString());
        assertThat(again.status()).isEqualTo(201);
        for (String field : List.of(
                "title",
                "externalId",
                "employmentType",
                "locations",
                "salary",
                "minExperienceMonths",
                "education",
                "validThrough",
                "openings")) {
            assertThat(again.body().path(field)).as(field).isEqualTo(before.path(field));
        }
        assertThat(again.body().path("description").stringValue()).startsWith("Join us:\n\n- build <fast> pipes");
    }

    @Test
    void remoteRolesNameWhereApplicantsAre() {
        String id = ada.post(
                        jobs,
                        "{'title': 'Engineer', 'workMode': 'REMOTE', 'minExperienceMonths': 0, 'locations': [{'country': 'US'}]}")
                .id();
        JsonNode job = anyone().get("/api/v1/jobs/" + id + ".jsonld").body();
        assertThat(job.path("jobLocationType").stringValue()).isEqualTo("TELECOMMUTE");
        assertThat(job.path("applicantLocationRequirements").path("name").stringValue())
                .isEqualTo("United States");
        assertThat(job.has("jobLocation")).isFalse();
        assertThat(job.path("experienceRequirements").stringValue()).isEqualTo("no requirements");
        assertThat(ada.patch("/api/v1/jobs/" + id, "*", "{'status': 'CLOSED'}").status())
                .isEqualTo(200);
        assertThat(anyone().get("/api/v1/jobs/" + id + ".jsonld").status()).isEqualTo(404);
    }

    @Test
    void reportsANearCopyInsteadOfStoringIt() {
        String body = "{'title': 'Web Engineer', 'description': '" + LONG
                + "', 'locations': [{'city': '%s', 'country': 'US'}]}";
        Answer first = ada.post(jobs, body.formatted("Denver"));
        Answer copy = ada.post(jobs, body.formatted("Denver").replace("every day", "each day"));
        assertThat(copy.status()).isEqualTo(409);
        assertThat(copy.body().path("type").stringValue()).endsWith(":duplicate-posting");
        assertThat(copy.header("Location")).isEqualTo("/api/v1/jobs/" + first.id());
        assertThat(ada.put(jobs + "/external/e1", body.formatted("Denver")).status())
                .isEqualTo(409);
        assertThat(ada.post(jobs, body.formatted("Boston")).status()).isEqualTo(201);
        assertThat(ada.post(jobs + "?allowDuplicate=true", body.formatted("Denver"))
                        .status())
                .isEqualTo(201);
        String elsewhere = "/api/v1/companies/" + ada.newCompany("Others") + "/jobs";
        assertThat(ada.post(elsewhere, body.formatted("Denver")).status()).isEqualTo(201);
    }

    @Test
    void aClosedPostingMayBePostedAgain() {
        String body = "{'title': 'Web Engineer', 'description': '" + LONG + "'}";
        Answer first = ada.post(jobs, body);
        ada.patch("/api/v1/jobs/" + first.id(), first.etag(), "{'status': 'CLOSED'}");
        assertThat(ada.post(jobs, body).status()).isEqualTo(201);
    }

    @Test
    void importsReportCopiesLineByLine() {
        String line = "{'externalId': '%s', 'title': 'Web Engineer', 'description': '" + LONG + "'}\n";
        byte[] lines = (line.formatted("a") + line.formatted("b") + "{'externalId': 'c', 'title': 'Junior Cook'}\n")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        for (String created : List.of("CREATED", "UNCHANGED")) {
            List<JsonNode> answers = ada.ndjson(jobs + "/import", lines).lines();
            assertThat(answers.stream().map(it -> it.path("status").stringValue()))
                    .containsExactly(created, "REJECTED", created);
            assertThat(answers.get(1).path("duplicateOf"))
                    .isEqualTo(answers.getFirst().path("id"));
            assertThat(answers.get(2).path("entryLevel").asBoolean(false)).isEqualTo(created.equals("CREATED"));
        }
        List<JsonNode> allowed =
                ada.ndjson(jobs + "/import?allowDuplicate=true", lines).lines();
        assertThat(allowed.stream().map(it -> it.path("status").stringValue()))
                .containsExactly("UNCHANGED", "CREATED", "UNCHANGED");
    }
}
