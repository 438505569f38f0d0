package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.api.FirstrungApi;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Prints a candidate's best openings, each with its two strongest reasons, as the candidate would read them. */
final class Report {

    private static final int OPENINGS = 5;
    private static final int REASONS = 2;

    private final FirstrungApi api;
    private final PrintStream out;

    Report(FirstrungApi api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** Returns whether the candidate has any opening at all. */
    boolean print(String candidate, String token) {
        var matches = api.get("/api/v1/matches?limit=" + OPENINGS, token)
                .requireSuccess()
                .json()
                .path("items");
        out.println();
        out.println(candidate + (matches.isEmpty() ? ": no opening fits" : ""));
        for (var match : matches) {
            out.printf(
                    "  %3d %-7s %s, %s%n",
                    match.path("score").asInt(),
                    match.path("band").asString(),
                    match.path("title").asString(),
                    match.path("company").asString());
            var whole = api.get("/api/v1/matches/" + match.path("jobId").asString(), token)
                    .requireSuccess()
                    .json();
            strongest(whole).forEach(reason -> out.println("      " + reason));
        }
        return !matches.isEmpty();
    }

    private static Stream<String> strongest(JsonNode match) {
        return match.path("ledger")
                .valueStream()
                .filter(line ->
                        line.path("points").asInt() > 0 && !line.path("because").isEmpty())
                .sorted(Comparator.comparingInt(
                                (JsonNode line) -> line.path("points").asInt())
                        .reversed())
                .limit(REASONS)
                .map(Report::reason);
    }

    private static String reason(JsonNode line) {
        var because = line.path("because").path(0);
        String words = Stream.of("profile", "posting", "path")
                .map(part -> because.path(part).asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" → "));
        return "+" + line.path("points").asInt() + "/" + line.path("possible").asInt() + " "
                + line.path("criterion").asString() + ": " + words;
    }
}
