package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Fills the stack through its public API: a company with postings, and candidates with profiles. */
final class Load {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LINES = 1_000;
    private static final int REPORT = 25;

    private final FirstrungApi api;
    private final OidcLogin login;
    private final Output output;

    Load(FirstrungApi api, OidcLogin login, Output output) {
        this.api = api;
        this.login = login;
        this.output = output;
    }

    /** Makes a company and returns its id. */
    String company(Person employer) {
        return api.post("/api/v1/companies", employer.token, Map.of("name", "Generated"))
                .requireSuccess()
                .json()
                .path("id")
                .asString();
    }

    /** Imports generated postings, and prints how many a second. */
    void postings(Person employer, String company, Jobs jobs, int count) {
        long start = System.nanoTime();
        for (int from = 0; from < count; from += LINES) {
            int to = Math.min(count, from + LINES);
            String lines = IntStream.range(from, to)
                    .mapToObj(number -> JSON.writeValueAsString(Bodies.posting("g" + number, jobs.job(number))))
                    .collect(Collectors.joining("\n"));
            String answer = api.importJobs(company, employer.token, lines)
                    .requireSuccess()
                    .body();
            answer.lines().filter(line -> line.contains("REJECTED")).findFirst().ifPresent(line -> {
                throw BenchmarkException.failed("a generated posting was rejected: " + line);
            });
            output.step("  " + to + " of " + count + " postings");
        }
        output.measured("loop.postings_imported", count / seconds(start), "postings/s");
    }

    /** Signs candidates up and saves their profiles; prints how long that takes. */
    List<Person> candidates(Candidates candidates, int count) {
        var people = new ArrayList<Person>();
        var saved = new Latencies();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            Person person = Person.signUp(api, login, "CANDIDATE");
            long before = System.nanoTime();
            person.save(Bodies.profile(candidates.candidate(number)));
            saved.add(System.nanoTime() - before);
            people.add(person);
            if ((number + 1) % REPORT == 0) {
                output.step("  " + (number + 1) + " of " + count + " candidates");
            }
        }
        output.measured("loop.candidates_signed_up", count / seconds(start), "candidates/s");
        saved.print("loop.first_profile_save", output);
        return people;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
