package dev.firstrung.skills.knowledge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers by key, {@code width} bytes each: an open hash table in two arrays. Immutable. */
final class Table {

    private final int width;
    private final int size;
    private final int[] keys;
    private final byte[] values;
    private final boolean[] used;

    Table(int width, SortedMap<Integer, byte[]> entries) {
        this.width = width;
        this.size = entries.size();
        int slots = Integer.highestOneBit(Math.max(1, size) * 3) * 2;
        this.keys = new int[slots];
        this.values = new byte[slots * width];
        this.used = new boolean[slots];
        entries.forEach(this::put);
    }

    private void put(int key, byte[] value) {
        int slot = key & (keys.length - 1);
        while (used[slot]) {
            slot = (slot + 1) & (keys.length - 1);
        }
        used[slot] = true;
        keys[slot] = key;
        System.arraycopy(value, 0, values, slot * width, width);
    }

    /** Where the key's bytes start, for {@link #at}; negative if it is unknown. */
    int find(int key) {
        int slot = key & (keys.length - 1);
        while (used[slot]) {
            if (keys[slot] == key) {
                return slot * width;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    byte at(int index) {
        return values[index];
    }

    /** The key's first byte, or 0. */
    int value(int key) {
        int index = find(key);
        return index < 0 ? 0 : values[index];
    }

    /** Keys in rising order, then their bytes, column by column. */
    void write(DataOutput out) throws IOException {
        int[] sorted = new int[size];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (used[slot]) {
                sorted[count++] = keys[slot];
            }
        }
        Arrays.sort(sorted);
        out.writeInt(width);
        out.writeInt(size);
        for (int key : sorted) {
            out.writeInt(key);
        }
        for (int column = 0; column < width; column++) {
            for (int key : sorted) {
                out.writeByte(values[find(key) + column]);
            }
        }
    }

    static Table read(DataInput in) throws IOException {
        int width = in.readInt();
        int size = in.readInt();
        int[] keys = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.readInt();
        }
        byte[][] values = new byte[size][width];
        for (int column = 0; column < width; column++) {
            for (int i = 0; i < size; i++) {
                values[i][column] = in.readByte();
            }
        }
        SortedMap<Integer, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(keys[i], values[i]);
        }
        return new Table(width, entries);
    }

    static Table ofBytes(Map<Integer, Byte> entries) {
        SortedMap<Integer, byte[]> wide = new TreeMap<>();
        entries.forEach((key, value) -> wide.put(key, new byte[] {value}));
        return new Table(1, wide);
    }
}
