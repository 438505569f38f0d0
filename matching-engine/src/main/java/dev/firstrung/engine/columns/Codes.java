package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Codes from 1 for keys. Where there are more keys than codes, the commonest have one each and the others share, each code about as frequent. */
final class Codes {

    /** As many as a byte can tell, with 0 for nothing. */
    static final int MOST = 255;

    private final IntMap places;
    private final byte[] codeOf;

    /** Keys by code, from the start of the code to that of the next one. */
    private final int[] keys;

    private final int[] starts;

    /**
     * Takes keys.
     *
     * @param counted keys by falling frequency
     * @param own so many have a code of their own, where not all can
     */
    Codes(Counted counted, int own) {
        int size = counted.size();
        keys = counted.keys();
        places = new IntMap();
        codeOf = new byte[size];
        starts = new int[Math.min(size, MOST) + 2];
        int alone = size <= MOST ? size : own;
        Arrays.sort(keys, alone, size);
        long rest = 0;
        for (int i = alone; i < size; i++) {
            rest += counted.count(keys[i]);
        }
        int code = 0;
        long before = 0;
        for (int i = 0; i < size; i++) {
            if (i <= alone || (code < MOST && before * (MOST - alone) >= rest * (code - alone))) {
                starts[++code] = i;
            }
            before += i < alone ? 0 : counted.count(keys[i]);
            codeOf[places.add(keys[i])] = (byte) code;
        }
        Arrays.fill(starts, code + 1, starts.length, size);
    }

    /** The number of codes, with 0. */
    int size() {
        return starts.length - 1;
    }

    /** The key's code, 0 where it has none. */
    int of(int key) {
        int place = places.get(key);
        return place < 0 ? 0 : codeOf[place] & 0xff;
    }

    /** Puts in the credit of each code: the best of its keys. */
    void credits(Query query, byte[] credits) {
        Arrays.fill(credits, (byte) 0);
        for (int code = 1; code < size(); code++) {
            int best = 0;
            for (int i = starts[code]; i < starts[code + 1]; i++) {
                best = Math.max(best, query.credit(keys[i]));
            }
            credits[code] = (byte) best;
        }
    }

    long bytes() {
        return places.bytes() + Bytes.of(codeOf) + Bytes.of(keys) + Bytes.of(starts);
    }
}
