package dev.firstrung.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of numbers that equals another with the same numbers. Immutable. */
final class Numbers {

    static final Numbers NONE = new Numbers();

    private final int[] values;

    private Numbers(int... values) {
        this.values = values;
    }

    static Numbers of(IntStream values) {
        int[] all = values.toArray();
        return all.length == 0 ? NONE : new Numbers(all);
    }

    int size() {
        return values.length;
    }

    int get(int i) {
        return values[i];
    }

    int indexOf(int value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    boolean contains(int value) {
        return indexOf(value) >= 0;
    }

    boolean containsAny(Numbers other) {
        for (int value : values) {
            if (other.contains(value)) {
                return true;
            }
        }
        return false;
    }

    IntStream stream() {
        return Arrays.stream(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
