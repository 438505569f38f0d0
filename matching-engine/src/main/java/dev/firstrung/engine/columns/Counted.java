package dev.firstrung.engine.columns;

import java.util.Arrays;

/** How often keys come. */
final class Counted {

    private final IntMap places = new IntMap();
    private int[] counts = new int[64];

    void add(int key) {
        add(key, 1);
    }

    private void add(int key, int times) {
        int place = places.add(key);
        if (place == counts.length) {
            counts = Arrays.copyOf(counts, 2 * place);
        }
        counts[place] += times;
    }

    int size() {
        return places.size();
    }

    int count(int key) {
        return counts[places.get(key)];
    }

    /** The keys, the most frequent first, equally frequent ones in ascending order. */
    int[] keys() {
        long[] ranked = new long[size()];
        for (int place = 0; place < ranked.length; place++) {
            ranked[place] = (long) -counts[place] << 32 | places.key(place);
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked).mapToInt(one -> (int) one).toArray();
    }

    /** The keys after the first so many. */
    Counted after(int most) {
        Counted rest = new Counted();
        int[] all = keys();
        for (int i = most; i < all.length; i++) {
            rest.add(all[i], count(all[i]));
        }
        return rest;
    }

    /** The first so many keys. */
    Counted first(int most) {
        Counted some = new Counted();
        int[] all = keys();
        for (int i = 0; i < Math.min(most, all.length); i++) {
            some.add(all[i], count(all[i]));
        }
        return some;
    }
}
