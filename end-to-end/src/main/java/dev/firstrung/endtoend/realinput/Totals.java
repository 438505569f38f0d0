package dev.firstrung.endtoend.realinput;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts what was sent of one kind, and why some of it was rejected. */
final class Totals {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=\\[)\\d+(?=])");

    private final String kind;
    private final Map<String, Rejections> rejections = new TreeMap<>();
    private int sent;
    private int accepted;
    private int alreadyThere;

    Totals(String kind) {
        this.kind = kind;
    }

    void accepted() {
        sent++;
        accepted++;
    }

    /** Says the same as another, which the service has. */
    void alreadyThere() {
        sent++;
        alreadyThere++;
    }

    /**
     * Counts a rejection with those of the same reason, whatever ids and list places it names.
     *
     * @param example what was rejected
     */
    void rejected(String reason, String example) {
        sent++;
        rejections.merge(ID.matcher(reason).replaceAll("…"), new Rejections(1, example), Rejections::and);
    }

    /** Whether nothing was rejected. */
    boolean isComplete() {
        return rejections.isEmpty();
    }

    /** One line. */
    String counts() {
        return kind + ": sent " + sent + ", accepted " + accepted + ", already there " + alreadyThere + ", rejected "
                + (sent - accepted - alreadyThere);
    }

    /** The counts, and a line for each reason, the most frequent first. */
    @Override
    public String toString() {
        return counts()
                + rejections.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, Rejections> reason) ->
                                        reason.getValue().count())
                                .reversed())
                        .map(reason -> "%n%6d × %s (such as %s)"
                                .formatted(
                                        reason.getValue().count(),
                                        reason.getKey(),
                                        reason.getValue().example()))
                        .collect(Collectors.joining());
    }

    private record Rejections(int count, String example) {
        Rejections and(Rejections more) {
            return new Rejections(count + more.count, example);
        }
    }
}
