package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Fills the stack through its public API: a company with postings, and candidates with profiles. */
final class Load {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LINES = 1_000;
    private static final int REPORT = 100;

    private static final int SIGNING_UP = 4;

    private final FirstrungApi api;
    private final OidcLogin login;
    private final Samples samples;
    private final Output output;

    Load(FirstrungApi api, OidcLogin login, Samples samples, Output output) {
        this.api = api;
        this.login = login;
        this.samples = samples;
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
            long before = System.nanoTime();
            String lines = IntStream.range(from, to)
                    .mapToObj(number -> JSON.writeValueAsString(Bodies.posting("g" + number, jobs.job(number))))
                    .collect(Collectors.joining("\n"));
            String answer = api.importJobs(company, employer.token, lines)
                    .requireSuccess()
                    .body();
            answer.lines().filter(line -> line.contains("REJECTED")).findFirst().ifPresent(line -> {
                throw BenchmarkException.failed("a generated posting was rejected: " + line);
            });
            double rate = (to - from) / seconds(before);
            samples.imported(to, rate);
            output.step("  %d of %d postings, %.0f a second".formatted(to, count, rate));
        }
        output.measured("loop.postings_imported", count / seconds(start), "postings/s");
    }

    /**
     * Signs candidates up and saves their profiles, several at once, since a password takes long to hash; prints how long that takes.
     */
    List<Person> candidates(Candidates candidates, int count) throws InterruptedException {
        var people = new ConcurrentLinkedQueue<Person>();
        var saved = new Latencies();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        Together.run(SIGNING_UP, () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                Person person = Person.signUp(api, login, "CANDIDATE");
                long before = System.nanoTime();
                person.save(Bodies.profile(candidates.candidate(number)));
                saved.add(System.nanoTime() - before);
                people.add(person);
                if ((number + 1) % REPORT == 0) {
                    output.step("  %d of %d candidates, %.1f a second"
                            .formatted(number + 1, count, (number + 1) / seconds(start)));
                }
            }
        });
        output.measured("loop.candidates_signed_up", count / seconds(start), "candidates/s");
        saved.print("loop.first_profile_save", output);
        samples.add("loop.first_profile_save", saved);
        return List.copyOf(people);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
