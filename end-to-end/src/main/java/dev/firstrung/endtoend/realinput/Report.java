package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.api.FirstrungApi;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Prints each candidate's best openings with the lines that earned most, and the best of all with the whole ledger. */
final class Report {

    private static final int OPENINGS = 5;
    private static final int BEST = 3;
    private static final int REASONS = 2;

    private final FirstrungApi api;
    private final PrintStream out;
    private final List<Match> printed = new ArrayList<>();

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
            var answer = api.get("/api/v1/matches/" + match.path("jobId").asString(), token);
            if (answer.status() == 404) {
                continue; // closed since the list was read
            }
            var whole = new Match(candidate, answer.requireSuccess().json());
            printed.add(whole);
            out.println("  " + whole.headline());
            whole.strongest().forEach(line -> line.print(out));
        }
        return !matches.isEmpty();
    }

    /** Prints the best matches of all that were printed, each with every line of its ledger. */
    void printBest() {
        var best = printed.stream()
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .limit(BEST)
                .toList();
        if (!best.isEmpty()) {
            out.println();
            out.println("The best " + best.size() + " of all, with the whole ledger:");
        }
        for (var match : best) {
            out.println();
            out.println(match.candidate() + " → " + match.headline() + " (" + match.model() + ")");
            match.lines().forEach(line -> line.print(out));
        }
    }

    /** A match with its ledger, as the API tells it. */
    private record Match(String candidate, JsonNode json) {

        int score() {
            return json.path("score").asInt();
        }

        String model() {
            return json.path("modelVersion").asString();
        }

        String headline() {
            return "%3d %-7s %s, %s"
                    .formatted(
                            score(),
                            json.path("band").asString(""),
                            json.path("title").asString(),
                            json.path("company").asString("?"));
        }

        /** The lines with the most points, each with all its reasons. */
        Stream<Line> strongest() {
            return lines().filter(Line::earns)
                    .sorted(Comparator.comparingInt(Line::points).reversed())
                    .limit(REASONS);
        }

        Stream<Line> lines() {
            return json.path("ledger").valueStream().map(Line::new);
        }
    }

    /** A line of a ledger. */
    private record Line(JsonNode json) {

        boolean earns() {
            return points() > 0 && !json.path("because").isEmpty();
        }

        int points() {
            return json.path("points").asInt();
        }

        void print(PrintStream out) {
            out.printf(
                    "      %2d of %2d  %s%n",
                    points(),
                    json.path("possible").asInt(),
                    json.path("criterion").asString());
            json.path("because").forEach(because -> out.println("                + " + words(because)));
            json.path("missing").forEach(missing -> out.println("                - missing: " + missing.asString()));
        }

        private static String words(JsonNode because) {
            return Stream.of("profile", "posting", "path")
                    .map(part -> because.path(part).asString(""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" → "));
        }
    }
}
