package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.api.FirstrungApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends the postings: a company for each employer named, its postings by import. */
final class Postings {

    private static final JsonMapper JSON = new JsonMapper();

    private final FirstrungApi api;
    private final String employer;
    private final Totals totals = new Totals("postings");

    Postings(FirstrungApi api, String employerToken) {
        this.api = api;
        this.employer = employerToken;
    }

    Totals send(List<Document> documents, Consumer<String> progress) {
        Map<String, List<Document>> byCompany = documents.stream()
                .collect(Collectors.groupingBy(PostingLines::company, TreeMap::new, Collectors.toList()));
        byCompany.forEach((company, postings) -> {
            send(company, postings);
            progress.accept(totals.counts() + " (" + company + ")");
        });
        return totals;
    }

    private void send(String company, List<Document> postings) {
        String id = api.post("/api/v1/companies", employer, Map.of("name", company))
                .requireSuccess()
                .json()
                .path("id")
                .asString();
        String lines = postings.stream()
                .map(PostingLines::posting)
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"));
        api.importJobs(id, employer, lines).requireSuccess().body().lines().forEach(line -> count(line, postings));
    }

    private void count(String line, List<Document> postings) {
        var answer = JSON.readTree(line);
        if (!answer.path("status").asString("").equals("REJECTED")) {
            totals.accepted();
        } else if (answer.has("duplicateOf")) {
            totals.alreadyThere();
        } else {
            String reason = answer.path("errors")
                    .valueStream()
                    .map(error -> (error.path("field").asString("") + " "
                                    + error.path("message").asString(""))
                            .strip())
                    .collect(Collectors.joining("; "));
            totals.rejected(
                    reason, postings.get(answer.path("line").asInt(1) - 1).name());
        }
    }
}
