package dev.firstrung.engine;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Distinct spots with numbers from 0, flat, because a query asks for the nearness of nearly all of them. Safe for any number of threads. */
final class Spots {

    private static final int FIELDS = 3;

    private final ConcurrentMap<Spot, Integer> numbers = new ConcurrentHashMap<>();
    private volatile int[] fields = new int[64 * FIELDS];

    int of(Spot spot) {
        Integer known = numbers.get(spot);
        return known != null ? known : add(spot);
    }

    private synchronized int add(Spot spot) {
        Integer known = numbers.get(spot);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        int at = number * FIELDS;
        int[] more = at < fields.length ? fields : Arrays.copyOf(fields, 2 * at);
        more[at] = spot.city();
        more[at + 1] = spot.region();
        more[at + 2] = spot.country();
        fields = more;
        numbers.put(spot, number);
        return number;
    }

    Spot get(int number) {
        int[] all = fields;
        int at = number * FIELDS;
        return new Spot(all[at], all[at + 1], all[at + 2]);
    }

    int size() {
        return numbers.size();
    }

    /** By number, as ranks, how near the nearest of a posting's places is to the spots known by now. */
    byte[] nearness(Workplace workplace) {
        byte[] nearest = new byte[size()];
        Arrays.fill(nearest, (byte) Rank.of(workplace.terms().leastNearness()));
        for (Spot place : workplace.spots()) {
            byte[] one = nearness(place, nearest.length);
            for (int number = 0; number < nearest.length; number++) {
                nearest[number] = (byte) Math.max(nearest[number], one[number]);
            }
        }
        return nearest;
    }

    /** By number, as ranks, how near the spots with numbers below {@code size} are to one. */
    byte[] nearness(Spot from, int size) {
        int[] all = fields;
        byte[] nearness = new byte[size];
        for (int number = 0; number < size; number++) {
            int at = number * FIELDS;
            nearness[number] = (byte) from.nearness(all[at], all[at + 1], all[at + 2]);
        }
        return nearness;
    }
}
