package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.stack.Layout;
import dev.firstrung.launcher.stack.Running;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code bench loop}: a load test of a running stack through its gateway. It leaves its postings and candidates behind. */
public final class LoopBenchmark {

    private static final Set<String> OPTIONS =
            Set.of("--url", "--direct", "--postings", "--candidates", "--rounds", "--seconds");
    private static final long SEED = 20261122;
    private static final List<String> SKILLS = List.of("verilog", "vhdl", "bioinformatics");

    private final Output output;

    public LoopBenchmark(Output output) {
        this.output = output;
    }

    /** Measures a stack; that of this checkout unless {@code --url} names another. */
    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), OPTIONS).withoutWords();
        var running = new Running(
                Layout.of(Path.of(System.getProperty("firstrung.home", ".")).toAbsolutePath()));
        Optional<URI> given = arguments.value("--url").map(LoopBenchmark::uri);
        URI url = given.orElseGet(running::url);
        Optional<URI> direct = arguments.value("--direct").map(LoopBenchmark::uri);
        if (direct.isEmpty() && given.isEmpty()) {
            direct = Optional.of(running.direct("profile-service"));
        }
        try {
            measure(url, direct, arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchmarkException.failed("interrupted");
        }
    }

    private void measure(URI url, Optional<URI> direct, Arguments arguments) throws InterruptedException {
        int rounds = arguments.number("--rounds", 100);
        var api = new FirstrungApi(url);
        var login = new OidcLogin(url);
        var load = new Load(api, login, output);
        var reaction = new Reaction(api, url, rounds, output);
        var candidates = new Candidates(SEED + 1);

        output.step("signing up at " + url);
        Person employer = Person.signUp(api, login, "EMPLOYER");
        String company = load.company(employer);
        load.postings(employer, company, Jobs.fitted(SEED), arguments.number("--postings", 10_000));
        List<Person> people = load.candidates(candidates, arguments.number("--candidates", 500));

        output.step("saving empty profiles");
        Latencies empty = reaction.emptySave(Person.signUp(api, login, "CANDIDATE"));
        output.step("saving profiles until their lists are readable");
        Latencies seen = reaction.profileToList(Person.signUp(api, login, "CANDIDATE"), candidates);
        output.measured(
                "loop.profile_to_list_over_empty_save.p99", seen.percentile(99) / empty.percentile(99), "times");
        output.step("posting until a connected candidate knows");
        Person listener = Person.signUp(api, login, "CANDIDATE");
        listener.save(Bodies.profile(SKILLS));
        reaction.postingToEvent(listener, employer, company, SKILLS);
        output.step("reading lists");
        var reads = new Reads(output);
        reads.perSecond(people, arguments.number("--seconds", 10));
        if (direct.isPresent()) {
            output.step("reading through the gateway and past it");
            reads.throughGateway(api, new FirstrungApi(direct.get()), people.getFirst(), rounds);
        } else {
            output.step("without --direct, nothing is compared with the gateway");
        }
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw BenchmarkException.wrongUse("no URL: " + text);
        }
    }
}
