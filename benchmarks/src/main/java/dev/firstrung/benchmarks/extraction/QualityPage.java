package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Puts the figures into a page, between two marks, in place of those that stood there. */
final class QualityPage {

    static final String START = "<!-- measured: start -->";
    static final String END = "<!-- measured: end -->";
    private static final int MOST = 20;

    private QualityPage() {}

    static void write(Path page, List<String> figures, CommonErrors errors, LocalDate day) {
        try {
            Files.writeString(page, with(Files.readString(page), figures, errors, day));
        } catch (IOException e) {
            throw BenchmarkException.failed("cannot write " + page + ": " + e.getMessage());
        }
    }

    static String with(String page, List<String> figures, CommonErrors errors, LocalDate day) {
        int start = page.indexOf(START);
        int end = page.indexOf(END);
        if (start < 0 || end < start) {
            throw BenchmarkException.failed("the page lacks the lines " + START + " and " + END);
        }
        var text = new StringBuilder(page.substring(0, start + START.length()));
        text.append("\nMeasured on ").append(day).append(".\n\n| figure | value | |\n|---|---|---|\n");
        for (String figure : figures) {
            String[] parts = figure.split(" ", 3);
            text.append("| `")
                    .append(parts[0])
                    .append("` | ")
                    .append(parts[1])
                    .append(" | ")
                    .append(parts[2])
                    .append(" |\n");
        }
        text.append("\nCommonest knowledge spans missed: ").append(errors.missed(MOST));
        text.append(".\n\nCommonest found wrongly: ")
                .append(errors.foundWrongly(MOST))
                .append(".\n");
        return text.append(page.substring(end)).toString();
    }
}
