package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.stack.LauncherException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Main class of {@code end-to-end/real-input}; exit status 0 when everything was accepted or there already (a copy of another posting
 * of its company), 1 when anything else was rejected or failed, 2 when called wrongly.
 */
public final class RealInput {

    private static final String USAGE = """
            end-to-end/real-input --postings PATH --resumes PATH [--one-per-category] [--url http://localhost:8080]
              PATH is a folder with one document a file, or an NDJSON file with one document a line:
              postings {"id","title","description"[,"company","location","country"]}, résumés {"id","text"[,"category"]}
              The stack must be up (./firstrung up). Ctrl-C stops; running it again sends everything as new.
              Exit status: 0 when everything was accepted or is a copy of what is there, 1 when not, 2 for wrong options.
            """;
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final FirstrungApi api;
    private final OidcLogin login;
    private final long start = System.nanoTime();

    private RealInput(URI gateway) {
        this.api = new FirstrungApi(gateway);
        this.login = new OidcLogin(gateway);
    }

    public static void main(String[] arguments) throws InterruptedException {
        URI url = URI.create("http://localhost:8080");
        Path postings = Path.of("");
        Path resumes = Path.of("");
        boolean onePerCategory = false;
        try {
            for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
                switch (rest.next()) {
                    case "--url" -> url = URI.create(rest.next());
                    case "--postings" -> postings = Path.of(rest.next());
                    case "--resumes" -> resumes = Path.of(rest.next());
                    case "--one-per-category" -> onePerCategory = true;
                    default -> throw new IllegalArgumentException("unknown option");
                }
            }
            if (postings.toString().isEmpty() || resumes.toString().isEmpty()) {
                throw new IllegalArgumentException("both are needed");
            }
        } catch (RuntimeException e) {
            System.err.print(USAGE);
            System.exit(2);
        }
        try {
            var documents = Document.read(resumes);
            boolean complete = new RealInput(url)
                    .run(Document.read(postings), onePerCategory ? onePerCategory(documents) : documents);
            System.exit(complete ? 0 : 1);
        } catch (LauncherException e) {
            System.err.println("real-input: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Returns whether nothing was rejected. */
    private boolean run(List<Document> postings, List<Document> resumes) throws InterruptedException {
        String employer = "real-input-" + UUID.randomUUID() + "@example.com";
        String password = UUID.randomUUID().toString();
        api.signUp(employer, password, "EMPLOYER").requireSuccess();
        var postingTotals = new Postings(api, login.token(employer, password)).send(postings, this::progress);
        var candidates = new Candidates(api, login);
        var resumeTotals = candidates.send(resumes, this::progress);
        awaitQuiet(candidates);
        var report = new Report(api, System.out);
        int matched = 0;
        for (var candidate : candidates.tokens().entrySet()) {
            matched += report.print(candidate.getKey(), candidate.getValue()) ? 1 : 0;
        }
        report.printBest();
        System.out.println();
        System.out.println(postingTotals);
        System.out.println(resumeTotals);
        System.out.println("candidates with at least one opening: " + matched + " of "
                + candidates.tokens().size());
        System.out.println("seconds: " + seconds());
        return postingTotals.isComplete() && resumeTotals.isComplete();
    }

    /** Waits until nobody's list has changed for a while: matching is asynchronous. */
    private void awaitQuiet(Candidates candidates) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        int seen = 0;
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos() && System.nanoTime() < deadline) {
            int now = candidates.tokens().values().stream()
                    .map(token -> api.get("/api/v1/matches?limit=5", token).body())
                    .toList()
                    .hashCode();
            if (now != seen) {
                seen = now;
                quietSince = System.nanoTime();
                progress("waiting until the lists stay as they are");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static List<Document> onePerCategory(List<Document> resumes) {
        var seen = new HashSet<String>();
        return resumes.stream()
                .filter(resume -> seen.add(resume.field("category")))
                .toList();
    }

    private void progress(String line) {
        System.err.printf("%5d s  %s%n", seconds(), line);
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
