package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Numbers the distinct integers that it is given from 0, in the order of their first coming. */
final class IntMap {

    private int[] slots = new int[64];
    private int[] keys = new int[32];
    private int size;

    /** The key's number, a new one if it has none. */
    int add(int key) {
        int slot = slotOf(key);
        if (slots[slot] == 0) {
            if (2 * (size + 1) > slots.length) {
                grow();
                slot = slotOf(key);
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** The key's number, or -1. */
    int get(int key) {
        return slots[slotOf(key)] - 1;
    }

    int size() {
        return size;
    }

    int key(int number) {
        return keys[number];
    }

    long bytes() {
        return Bytes.of(slots) + Bytes.of(keys);
    }

    private int slotOf(int key) {
        int mask = slots.length - 1;
        int slot = ((key * 0x9E3779B9) >>> 11) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            slots[slotOf(keys[number])] = number + 1;
        }
    }
}
