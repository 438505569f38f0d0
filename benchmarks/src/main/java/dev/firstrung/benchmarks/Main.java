package dev.firstrung.benchmarks;

import dev.firstrung.benchmarks.engine.EngineBenchmark;
import dev.firstrung.benchmarks.extraction.Coverage;
import dev.firstrung.benchmarks.extraction.ExtractionBenchmark;
import dev.firstrung.benchmarks.fitting.FitCommand;
import dev.firstrung.benchmarks.loop.GatewayBenchmark;
import dev.firstrung.benchmarks.loop.LoopBenchmark;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.benchmarks.properties.PropertiesCheck;
import dev.firstrung.launcher.stack.LauncherException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code ./firstrung bench}. Exit status 0 when it measured what was asked, 1 when it could not, 2 when it was asked wrongly. */
public final class Main {

    private static final String HELP = """
            ./firstrung bench engine          our index against Apache Lucene and others, on generated jobs and candidates
                [--sizes N,N,…]               how many (10000,100000,1000000)
                [--large]                     3000000 jobs too
                [--pictures FOLDER]           draws how the times grow
                [--jobs|--candidates]         only the best jobs for a candidate, only the best candidates for a job
            ./firstrung bench skills FOLDER   how well and how fast skills are found in the texts of a folder
                [--set dev|train]             the part of SkillSpan (dev)
                [--errors N]                  how many of the commonest errors go to standard error (20)
                [--write docs/quality.md]     puts the figures with today's date into that page
            ./firstrung bench taxonomy FOLDER which names of public lists the taxonomy lacks, and whether postings have them
                [--missing N]                 how many of the missing that postings have go to standard error (40)
            ./firstrung bench properties FOLDER
                [--pairs N]                   whether what must hold of every score holds of the folder's résumés and postings (20000)
            ./firstrung bench loop            a running stack, from a change to its effect; leaves its postings and candidates behind
                [--url URL]                   the gateway (that of ./firstrung up)
                [--direct URL]                profile-service, to see what the gateway adds
                [--kafka SERVERS]             the broker, to see where the time goes
                [--postings N] [--candidates N] [--rounds N] [--seconds N]
                                              (10000, 5000, 100, 10)
                [--pictures FOLDER]           draws latencies and the import there, as SVG
            ./firstrung bench gateway         the same request through the gateway and past it, in turn
                [--url URL] [--direct URL] [--warm-up N] [--rounds N]
                                              (4000, 4000)
            ./firstrung bench fit postings|resumes FILE
                                              count in an NDJSON file what the generator of the engine's measurements goes by

            Measurements go to standard output, one "name value unit" a line; progress goes to standard error. Ctrl-C stops.
            docs/performance.md tells what each measurement means.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        int status;
        try {
            status = run(Arrays.asList(arguments));
        } catch (LauncherException e) {
            System.err.println("firstrung bench: " + e.getMessage());
            status = 1;
        } catch (BenchmarkException e) {
            System.err.println("firstrung bench: " + e.getMessage());
            status = e.status();
        }
        System.exit(status);
    }

    private static int run(List<String> arguments) {
        var output = new Output(new PrintStream(System.out, false, StandardCharsets.UTF_8), System.err);
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "help" : arguments.getFirst()) {
            case "engine" -> new EngineBenchmark(output).run(rest);
            case "skills" -> new ExtractionBenchmark(output).run(rest);
            case "taxonomy" -> new Coverage(output).run(rest);
            case "properties" -> new PropertiesCheck(output).run(rest);
            case "loop" -> new LoopBenchmark(output).run(rest);
            case "gateway" -> new GatewayBenchmark(output).run(rest);
            case "fit" -> System.out.print(FitCommand.run(rest));
            case "help", "--help", "-h" -> System.out.print(HELP);
            default ->
                throw BenchmarkException.wrongUse(
                        "unknown measurement " + arguments.getFirst() + "; ./firstrung bench help lists them");
        }
        return 0;
    }
}
