package dev.firstrung.matching.topology;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/** The pairs to look at again, by candidate, those that wait longest first. */
final class Dirt implements Standings.Changes {

    private final LinkedHashMap<String, Pairs> byCandidate = new LinkedHashMap<>();

    /** Some of a candidate's pairs, or all. */
    static final class Pairs {

        private final Set<String> jobIds = new HashSet<>();
        private boolean all;

        boolean all() {
            return all;
        }

        Set<String> jobIds() {
            return jobIds;
        }
    }

    /** A candidate with the pairs to look at. */
    record Entry(String candidateId, Pairs pairs) {}

    @Override
    public void candidate(String candidateId) {
        Pairs pairs = of(candidateId);
        pairs.all = true;
        pairs.jobIds.clear();
    }

    @Override
    public void pair(String candidateId, String jobId) {
        Pairs pairs = of(candidateId);
        if (!pairs.all) {
            pairs.jobIds.add(jobId);
        }
    }

    private Pairs of(String candidateId) {
        return byCandidate.computeIfAbsent(candidateId, id -> new Pairs());
    }

    int candidates() {
        return byCandidate.size();
    }

    boolean isEmpty() {
        return byCandidate.isEmpty();
    }

    /** Takes out the candidate's pairs; an empty set when there are none. */
    Pairs take(String candidateId) {
        Pairs pairs = byCandidate.remove(candidateId);
        return pairs == null ? new Pairs() : pairs;
    }

    /** Takes out what waits longest; there must be something. */
    Entry takeFirst() {
        var first = byCandidate.pollFirstEntry();
        return new Entry(first.getKey(), first.getValue());
    }
}
