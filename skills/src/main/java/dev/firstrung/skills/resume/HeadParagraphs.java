package dev.firstrung.skills.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The paragraphs about dates that stand in one of their own, which say what the work was, or where. */
final class HeadParagraphs {

    private static final Pattern LINK = Pattern.compile("\\s*https?://\\S+");
    private static final Pattern CLIENT = Pattern.compile("(?i)\\s*(?:client|project|location)s? ?[:–-].*");
    private static final int PARAGRAPHS = 4;
    private static final int BLOCK = 4;
    private static final int LEAST_WORD = 3;
    private static final int NEAR = 60;

    /** Lines, the nearest to the dates first, and where the first of them in the text starts. */
    private record Heads(List<String> lines, int start) {

        boolean areTitled() {
            return lines.stream().anyMatch(line -> EntryHead.TITLE.matcher(line).find());
        }
    }

    private HeadParagraphs() {}

    /** Those above the line of the dates, else those below it; a line right above, unless it is the section's heading, heads the dates. */
    static List<String> beside(String text, int lineStart, int lineEnd, int sectionStart) {
        boolean belowHeading = lineStart > 1 && text.lastIndexOf('\n', lineStart - 2) + 1 <= sectionStart;
        if (!belowHeading && !isBlank(text, lineStart - 1)) {
            return List.of();
        }
        boolean datesFirst = areDatesFirst(text, sectionStart);
        List<String> heads = above(text, lineStart, lineEnd, sectionStart, datesFirst);
        return heads.isEmpty() && isBlank(text, lineEnd + 1) ? below(text, lineEnd, datesFirst) : heads;
    }

    /** None if they follow other dates in a section where each entry begins with its dates. */
    private static List<String> above(String text, int lineStart, int lineEnd, int sectionStart, boolean datesFirst) {
        Heads heads = isBlank(text, lineEnd + 1) ? paragraphs(text, lineStart, sectionStart) : new Heads(List.of(), 0);
        if (heads.lines().isEmpty()) {
            heads = block(text, lineStart, sectionStart);
        }
        int end = heads.start() - 2;
        boolean areTaken = datesFirst
                && end > sectionStart
                && isBlank(text, heads.start() - 1)
                && areDates(text, text.lastIndexOf('\n', end - 1) + 1, end);
        return areTaken ? List.of() : heads.lines();
    }

    /** Whether nothing stands between the section's heading and its first dates. */
    private static boolean areDatesFirst(String text, int sectionStart) {
        int heading = Lines.end(text, sectionStart);
        return Dates.firstPeriod(text, heading, Math.min(text.length(), heading + NEAR))
                .filter(dates -> text.substring(heading, dates.from()).isBlank())
                .isPresent();
    }

    /** Whether this line is nothing but dates. */
    private static boolean areDates(String text, int start, int end) {
        return start < end
                && Dates.firstPeriod(text, start, end)
                        .filter(dates -> end - start - (dates.to() - dates.from()) < LEAST_WORD)
                        .isPresent();
    }

    /** The lines of the one paragraph above: "Loom Technician", "Weaver Ltd", "Pune, India". */
    private static Heads block(String text, int lineStart, int sectionStart) {
        List<String> lines = new ArrayList<>();
        int first = lineStart;
        int end = lineStart - 2;
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, end);
            if (line.isBlank() || start <= sectionStart) {
                break;
            }
            if (!CLIENT.matcher(line).matches()) {
                Optional<String> head = EntryHead.head(line);
                if (head.isEmpty() || lines.size() == BLOCK) {
                    return new Heads(List.of(), 0);
                }
                lines.add(head.get());
            }
            first = start;
            end = start - 1;
        }
        Heads heads = new Heads(lines, first);
        return heads.areTitled() ? heads : new Heads(List.of(), 0);
    }

    /** Paragraphs of one line each, as exports write them above dates: "Loom Keeper", and below it "Weaver Ltd - Pune". */
    private static Heads paragraphs(String text, int lineStart, int sectionStart) {
        List<String> lines = new ArrayList<>();
        int first = lineStart;
        int start = lineStart;
        for (int i = 0; i < PARAGRAPHS && lines.size() < 2 && start > 1; i++) {
            int end = start - 2;
            start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, Math.max(start, end));
            Optional<String> head = EntryHead.head(line);
            if (start <= sectionStart
                    || !isBlank(text, start - 1)
                    || (head.isEmpty() && !LINK.matcher(line).matches())) {
                break;
            }
            head.ifPresent(lines::add);
            first = start;
        }
        return new Heads(lines, first);
    }

    /** Such paragraphs below dates, one of which at least says what somebody was: "2016 - 2019", "Weaver Ltd", "Loom Technician". */
    private static List<String> below(String text, int lineEnd, boolean datesFirst) {
        List<String> lines = new ArrayList<>();
        int end = lineEnd;
        while (isBlank(text, end + 1) && end + 2 < text.length()) {
            int start = end + 2;
            end = Lines.end(text, start);
            Optional<String> head = EntryHead.head(text.substring(start, end));
            if (head.isEmpty() || lines.size() == 2) {
                boolean headNext = !datesFirst && Dates.hasPeriod(text, start, end);
                return headNext || !new Heads(lines, 0).areTitled() ? List.of() : lines;
            }
            lines.add(head.get());
        }
        return new Heads(lines, 0).areTitled() ? lines : List.of();
    }

    /** Whether the line that starts or ends here is empty, or there is none. */
    private static boolean isBlank(String text, int at) {
        return at < 1 || at >= text.length() || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\n');
    }
}
