package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.jobs.JobsApi.Answer;
import dev.firstrung.testing.TestIssuer;
import dev.firstrung.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompanyIT extends JobsServiceTest {

    @Test
    void tellsOthersItsNameAndMembers(TestServers servers) {
        Answer created = as("ada")
                .post(
                        "/api/v1/companies",
                        "{'name': 'Acme', 'website': 'https://acme.example.com', 'industry': 'Robots', 'size': '11-50',"
                                + " 'locations': [{'city': 'Austin', 'region': 'TX', 'country': 'US'}]}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(anyone().get(created.header("Location")).body().path("name").stringValue())
                .isEqualTo("Acme");
        try (JobTopic companies = new JobTopic(servers.bootstrapServers(), Topic.COMPANIES)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(companies.newest(created.id()))
                            .hasValueSatisfying(value -> assertThat(Wire.read(value, CompanyState.class))
                                    .isEqualTo(new CompanyState(
                                            created.id(),
                                            1,
                                            "Acme",
                                            Set.of(AccountKey.of(TestIssuer.SHARED.issuer(), "ada")
                                                    .value())))));
        }
    }

    @Test
    void isChangedByItsMembersOnly() {
        Answer created = as("ada").post("/api/v1/companies", "{'name': 'Acme'}");
        String path = created.header("Location");
        assertThat(as("bob").put(path, created.etag(), "{'name': 'Bobs'}").status())
                .isEqualTo(403);
        assertThat(withRole("ada", "CANDIDATE")
                        .put(path, created.etag(), "{'name': 'Bobs'}")
                        .status())
                .isEqualTo(403);
        assertThat(anyone().put(path, created.etag(), "{'name': 'Bobs'}").status())
                .isEqualTo(401);
        assertThat(as("ada").put(path, "\"v7\"", "{'name': 'Acme Inc'}").status())
                .isEqualTo(412);
        assertThat(as("ada").put(path, created.etag(), "{'name': 'Acme Inc'}").etag())
                .isEqualTo("\"v2\"");
        assertThat(as("ada").get("/api/v1/companies/none").status()).isEqualTo(404);
    }

    @Test
    void refusesFieldsThatNoCompanyHas() {
        assertThat(as("ada")
                        .post(
                                "/api/v1/companies",
                                "{'name': 'Acme', 'colour': 'red', 'locations': [{'town': 'Austin'}]}")
                        .errorFields())
                .containsExactlyInAnyOrder("colour", "locations[0].town");
    }

    @Test
    void refusesAddressesThatAreNotOfTheWeb() {
        assertThat(as("ada")
                        .post("/api/v1/companies", "{'name': '', 'website': 'javascript:alert(1)'}")
                        .errorFields())
                .containsExactlyInAnyOrder("name", "website");
    }

    @Test
    void isListedForItsMembers() {
        JobsApi carol = as("carol");
        String first = carol.newCompany("First");
        String second = carol.newCompany("Second");
        Answer page = carol.get("/api/v1/companies?limit=1");
        assertThat(page.body().path("items").get(0).path("id").stringValue()).isEqualTo(second);
        Answer next = carol.get(
                "/api/v1/companies?limit=1&cursor=" + page.body().path("next").stringValue());
        assertThat(next.body().path("items").get(0).path("id").stringValue()).isEqualTo(first);
        assertThat(next.body().path("next").isNull()).isTrue();
    }

    @Test
    void givesItsPostingsItsNewName() {
        JobsApi ada = as("ada");
        Answer created = ada.post("/api/v1/companies", "{'name': 'Oldname'}");
        Answer posting = ada.post(created.header("Location") + "/jobs", "{'title': 'Engineer'}");
        ada.put(created.header("Location"), created.etag(), "{'name': 'Newname'}");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(anyone().get("/api/v1/jobs/" + posting.id())
                            .body()
                            .path("company")
                            .stringValue())
                    .isEqualTo("Newname");
            assertThat(anyone().get("/api/v1/jobs?company=newname").body().path("items"))
                    .hasSize(1);
            assertThat(anyone().get("/api/v1/jobs?company=oldname").body().path("items"))
                    .isEmpty();
        });
    }

    @Test
    void letsOnlyItsMembersWriteItsPostings() {
        JobsApi ada = as("ada");
        JobsApi bob = as("bob");
        String jobs = "/api/v1/companies/" + ada.newCompany("Acme") + "/jobs";
        Answer open = ada.post(jobs, "{'title': 'Engineer'}");
        Answer draft = ada.post(jobs, "{'title': 'Secret', 'status': 'DRAFT'}");
        String openPath = "/api/v1/jobs/" + open.id();
        String draftPath = "/api/v1/jobs/" + draft.id();

        assertThat(bob.post(jobs, "{'title': 'x'}").status()).isEqualTo(403);
        assertThat(bob.get(jobs).status()).isEqualTo(403);
        assertThat(bob.put(jobs + "/external/1", "{'title': 'x'}").status()).isEqualTo(403);
        assertThat(bob.ndjson(jobs + "/import", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(403);
        assertThat(bob.put(openPath, open.etag(), "{'title': 'x'}").status()).isEqualTo(403);
        assertThat(bob.patch(openPath, open.etag(), "{'title': 'x'}").status()).isEqualTo(403);
        assertThat(bob.delete(openPath).status()).isEqualTo(403);
        assertThat(bob.get(draftPath).status()).isEqualTo(404);
        assertThat(bob.put(draftPath, draft.etag(), "{'title': 'x'}").status()).isEqualTo(404);
        assertThat(bob.delete(draftPath).status()).isEqualTo(404);
        assertThat(anyone().get(jobs).status()).isEqualTo(401);
        assertThat(ada.get(jobs).body().path("items")).hasSize(2);
    }
}
