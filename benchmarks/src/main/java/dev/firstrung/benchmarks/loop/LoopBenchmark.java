package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code bench loop}: a load test of a running stack through its gateway. It leaves its postings and candidates behind. */
public final class LoopBenchmark {

    private static final Set<String> OPTIONS =
            Set.of("--url", "--direct", "--kafka", "--postings", "--candidates", "--rounds", "--seconds", "--pictures");
    private static final int WARM_UP = 4_000;

    /** The last so many who signed up read their lists: their tokens still hold. */
    private static final int READERS = 1_000;

    private static final long SEED = 20261122;
    private static final List<String> SKILLS = List.of("verilog", "vhdl", "bioinformatics");

    private final Output output;

    public LoopBenchmark(Output output) {
        this.output = output;
    }

    /** Measures a stack; that of this checkout unless {@code --url} names another. */
    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), OPTIONS).withoutWords();
        try {
            measure(Target.of(arguments), arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchmarkException.failed("interrupted");
        }
    }

    private void measure(Target target, Arguments arguments) throws InterruptedException {
        URI url = target.url();
        int rounds = arguments.number("--rounds", 100);
        var api = new FirstrungApi(url);
        var login = new OidcLogin(url);
        var samples = new Samples();
        var load = new Load(api, login, samples, output);
        var reaction = new Reaction(api, url, rounds, output);
        var candidates = new Candidates(SEED + 1);

        output.step("signing up at " + url);
        Person employer = Person.signUp(api, login, "EMPLOYER");
        String company = load.company(employer);
        load.postings(employer, company, Jobs.fitted(SEED), arguments.number("--postings", 10_000));
        List<Person> everybody = load.candidates(candidates, arguments.number("--candidates", 5_000));
        List<Person> people = everybody.subList(Math.max(0, everybody.size() - READERS), everybody.size());

        output.step("saving empty profiles");
        Latencies empty = reaction.emptySave(Person.signUp(api, login, "CANDIDATE"));
        output.step("saving profiles until their lists are readable");
        Latencies seen = reaction.profileToList(Person.signUp(api, login, "CANDIDATE"), candidates, target.kafka());
        output.measured(
                "loop.profile_to_list_over_empty_save.p99", seen.percentile(99) / empty.percentile(99), "times");
        output.step("posting until a connected candidate knows");
        Person listener = Person.signUp(api, login, "CANDIDATE");
        listener.save(Bodies.profile(SKILLS));
        Latencies known = reaction.postingToEvent(listener, employer.signedInAgain(), company, SKILLS);
        samples.add("loop.empty_profile_save", empty);
        samples.add("loop.profile_to_list", seen);
        samples.add("loop.posting_to_event", known);
        output.step("reading lists");
        samples.add("loop.list_read", new Reads(output).perSecond(people, arguments.number("--seconds", 10)));
        if (target.direct().isPresent()) {
            output.step("reading through the gateway and past it");
            new Detour(output).measure(url, target.direct().get(), people.getLast(), WARM_UP, 20 * rounds, samples);
        } else {
            output.step("without --direct, nothing is compared with the gateway");
        }
        arguments.value("--pictures").map(Path::of).ifPresent(samples::draw);
    }
}
