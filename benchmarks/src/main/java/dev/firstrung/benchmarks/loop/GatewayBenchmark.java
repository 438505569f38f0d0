package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** {@code bench gateway}: what going through the gateway costs a request, and nothing else. It leaves one candidate behind. */
public final class GatewayBenchmark {

    private static final Set<String> OPTIONS = Set.of("--url", "--direct", "--rounds", "--warm-up");

    private final Output output;

    public GatewayBenchmark(Output output) {
        this.output = output;
    }

    /** Measures a stack; that of this checkout unless {@code --url} and {@code --direct} name another. */
    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), OPTIONS).withoutWords();
        Target target = Target.of(arguments);
        URI direct = target.direct()
                .orElseThrow(() -> BenchmarkException.wrongUse("--direct is needed: the URL of profile-service"));
        try {
            output.step("signing up at " + target.url());
            var person = Person.signUp(new FirstrungApi(target.url()), new OidcLogin(target.url()), "CANDIDATE");
            person.save(Bodies.profile(new Candidates(1).candidate(1)));
            new Detour(output)
                    .measure(
                            target.url(),
                            direct,
                            person,
                            arguments.number("--warm-up", 4_000),
                            arguments.number("--rounds", 4_000),
                            new Samples());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BenchmarkException.failed("interrupted");
        }
    }
}
