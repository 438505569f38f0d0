package dev.firstrung.engine.columns;

import java.util.Arrays;

/** From a key to its number in a block. For small keys an array, since a query asks for many of them, mostly for neighbours. */
final class ColumnNumbers {

    private static final int DIRECT = 8_192;

    private final int[] direct;
    private final IntMap others = new IntMap();
    private final int[] numbers;

    /** Numbers by the places of the keys. */
    ColumnNumbers(int[] keys) {
        int most = -1;
        for (int key : keys) {
            most = key < DIRECT ? Math.max(most, key) : most;
        }
        direct = new int[most + 1];
        int[] all = new int[keys.length];
        for (int number = 0; number < keys.length; number++) {
            int key = keys[number];
            if (key >= 0 && key < DIRECT) {
                direct[key] = number + 1;
            } else {
                all[others.add(key)] = number;
            }
        }
        numbers = Arrays.copyOf(all, others.size());
    }

    /** The key's number, or -1. */
    int get(int key) {
        if (key >= 0 && key < DIRECT) {
            return key < direct.length ? direct[key] - 1 : -1;
        }
        int place = others.get(key);
        return place < 0 ? -1 : numbers[place];
    }

    long bytes() {
        return Bytes.of(direct) + others.bytes() + Bytes.of(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(direct) + Arrays.toString(numbers);
    }
}
