package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.stack.LauncherException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** From a change to its effect. */
final class Reaction {

    private static final int PAGE = 50;
    private static final int LIMIT_SECONDS = 60;
    private static final int SETTLED_SECONDS = 3;
    private static final int BACKLOG_MINUTES = 15;

    private final FirstrungApi api;
    private final URI url;
    private final int rounds;
    private final Output output;

    Reaction(FirstrungApi api, URI url, int rounds, Output output) {
        this.api = api;
        this.url = url;
        this.rounds = rounds;
        this.output = output;
    }

    /** Saving a profile that says nothing. */
    Latencies emptySave(Person person) {
        var saves = new Latencies();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            person.save(Bodies.emptyProfile(round));
            saves.add(System.nanoTime() - start);
        }
        saves.print("loop.empty_profile_save", output);
        return saves;
    }

    /**
     * From the moment a profile is sent until the first page of the list is that of the new profile, all of it. The person changes
     * between two profiles, whose pages are learned beforehand; no posting changes meanwhile.
     */
    Latencies profileToList(Person person, Candidates candidates, Optional<String> kafka) {
        List<Map<String, Object>> profiles = List.of(
                Bodies.profile(candidates.candidate(1_000_001)), Bodies.profile(candidates.candidate(1_000_002)));
        person.save(profiles.getFirst());
        String first = settled(person, "");
        person.save(profiles.getLast());
        String second = settled(person, first);
        var seen = new Latencies();
        try (var stations = new Stations(kafka)) {
            for (int round = 0; round < rounds; round++) {
                String expected = round % 2 == 0 ? first : second;
                long start = System.nanoTime();
                person.save(profiles.get(round % 2));
                long answered = System.nanoTime();
                await(person, expected);
                long readable = System.nanoTime();
                seen.add(readable - start);
                stations.add(start, answered, readable);
            }
            seen.print("loop.profile_to_list", output);
            stations.print(output);
        }
        return seen;
    }

    /** From the moment a posting is sent until a connected candidate whom it fits has the event. */
    Latencies postingToEvent(Person candidate, Person employer, String company, List<String> skills)
            throws InterruptedException {
        var events = new Latencies();
        try (var stream = new EventStream(url, candidate.token)) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                var answer = api.post(
                                "/api/v1/companies/" + company + "/jobs",
                                employer.token,
                                Bodies.posting("Fitting role " + round, skills))
                        .requireSuccess();
                String job = answer.json().path("id").asString();
                events.add(stream.awaitJob(job, LIMIT_SECONDS) - start);
                api.send(
                                "DELETE",
                                "/api/v1/jobs/" + job,
                                employer.token,
                                "",
                                Map.of("If-Match", answer.header("ETag").orElse("*")))
                        .requireSuccess();
                stream.awaitJob(job, LIMIT_SECONDS);
            }
        }
        events.print("loop.posting_to_event", output);
        return events;
    }

    /** The page, once it is another than before and has rested; the matcher may have work to do before this person's turn. */
    private String settled(Person person, String before) {
        String page = before;
        long since = System.nanoTime();
        long deadline = since + TimeUnit.MINUTES.toNanos(BACKLOG_MINUTES);
        while (page.equals(before) || System.nanoTime() - since < TimeUnit.SECONDS.toNanos(SETTLED_SECONDS)) {
            String now = pageOr(person, page);
            if (!now.equals(page)) {
                page = now;
                since = System.nanoTime();
            }
            if (System.nanoTime() > deadline) {
                throw BenchmarkException.failed("the list doesn't change and come to rest within " + BACKLOG_MINUTES
                        + " min; are there postings?");
            }
        }
        return page;
    }

    private void await(Person person, String expected) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!page(person).equals(expected)) {
            if (System.nanoTime() > deadline) {
                throw BenchmarkException.failed("the new list is not readable within " + LIMIT_SECONDS + " s");
            }
        }
    }

    /** The page, or this one where a stack that has much to do doesn't answer in time. */
    private static String pageOr(Person person, String before) {
        try {
            return page(person);
        } catch (LauncherException busy) {
            return before;
        }
    }

    /** Job and score of each entry. */
    private static String page(Person person) {
        var page = new StringBuilder();
        for (JsonNode item : person.matches(PAGE).json().path("items")) {
            page.append(item.path("jobId").asString())
                    .append(' ')
                    .append(item.path("score").asInt())
                    .append('\n');
        }
        return page.toString();
    }
}
