package dev.firstrung.endtoend.realinput;

import java.util.Map;
import java.util.TreeMap;

/** Counts what was sent of one kind, and why some of it was rejected. */
final class Totals {

    private final String kind;
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int sent;
    private int accepted;

    Totals(String kind) {
        this.kind = kind;
    }

    void accepted() {
        sent++;
        accepted++;
    }

    void rejected(String reason) {
        sent++;
        rejections.merge(reason, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return kind + ": sent " + sent + ", accepted " + accepted + ", rejected " + (sent - accepted)
                + (rejections.isEmpty() ? "" : " " + rejections);
    }
}
