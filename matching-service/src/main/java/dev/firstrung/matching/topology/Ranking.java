package dev.firstrung.matching.topology;

import dev.firstrung.engine.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The best of the admitted pairs of one candidate or one job, kept up to date change by change.
 *
 * <p>Invariant: the entries are a prefix of the true ranking; {@code whole} says that they are all of it. So an entry that would
 * rank after the last one of a mere prefix is left out, since others that are unknown may rank between. A few entries more than
 * the places are held, so that most losses are made good without asking the index again.
 */
final class Ranking {

    private static final int LEAST_SPARE = 8;

    private final int places;
    private final int capacity;
    private List<Ranked> entries;
    private boolean whole;

    private Ranking(int places, List<Ranked> entries, boolean whole) {
        this.places = places;
        this.capacity = capacity(places);
        this.entries = entries;
        this.whole = whole;
    }

    /** How many entries to ask an index for, to fill a ranking of that many places. */
    static int capacity(int places) {
        return places + Math.max(LEAST_SPARE, places / 4);
    }

    /** The ranking of all these. */
    static Ranking of(int places, Collection<Ranked> all) {
        List<Ranked> best =
                all.stream().sorted().limit(capacity(places)).collect(Collectors.toCollection(ArrayList::new));
        return new Ranking(places, best, best.size() == all.size());
    }

    /** Takes the best {@link #capacity} (or all there are), best first, after {@link #isShort()}. */
    void refill(List<Ranked> best, Consumer<String> moved) {
        Set<String> before = ids();
        entries = new ArrayList<>(best);
        whole = best.size() < capacity;
        Set<String> after = ids();
        before.stream().filter(id -> !after.contains(id)).forEach(moved);
        after.stream().filter(id -> !before.contains(id)).forEach(moved);
    }

    /**
     * Changes the score of one pair.
     *
     * @param before the score that the ranking knew it with, or -1 when the pair was not admitted
     * @param now the new score, or -1 when the pair is not admitted any more
     * @param moved hears of every id that perhaps came to or lost a place, or has another score there
     */
    void change(String id, int before, int now, Consumer<String> moved) {
        if (before == now) {
            return;
        }
        if (before >= 0) {
            remove(new Ranked(id, before), moved);
        }
        if (now >= 0) {
            insert(new Ranked(id, now), moved);
        }
    }

    private void remove(Ranked entry, Consumer<String> moved) {
        int at = Collections.binarySearch(entries, entry);
        if (at < 0) {
            return;
        }
        entries.remove(at);
        if (at < places) {
            moved.accept(entry.id());
            if (entries.size() >= places) {
                moved.accept(entries.get(places - 1).id());
            }
        }
    }

    private void insert(Ranked entry, Consumer<String> moved) {
        int at = -Collections.binarySearch(entries, entry) - 1;
        if (at < 0) {
            throw new IllegalStateException(entry.id() + " is ranked twice");
        }
        if (at == entries.size() && !whole) {
            return;
        }
        entries.add(at, entry);
        if (at < places) {
            moved.accept(entry.id());
            if (entries.size() > places) {
                moved.accept(entries.get(places).id());
            }
        }
        trim();
    }

    private void trim() {
        if (entries.size() > capacity) {
            entries.subList(capacity, entries.size()).clear();
            whole = false;
        }
    }

    /** Whether a place may be wrongly empty, so that the index must be asked. */
    boolean isShort() {
        return !whole && entries.size() < places;
    }

    /** Whether a pair of that score, which must be its true one, has a place. */
    boolean hasPlaceFor(String id, int score) {
        return entries.size() < places || entries.get(places - 1).compareTo(new Ranked(id, score)) >= 0;
    }

    /** The score of an id that has a place. */
    OptionalInt scoreOf(String id) {
        for (Ranked entry : placed()) {
            if (entry.id().equals(id)) {
                return OptionalInt.of(entry.score());
            }
        }
        return OptionalInt.empty();
    }

    /** Those that have a place, best first. */
    List<Ranked> placed() {
        return entries.subList(0, Math.min(places, entries.size()));
    }

    private Set<String> ids() {
        Set<String> ids = HashSet.newHashSet(places);
        placed().forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
