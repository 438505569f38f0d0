package dev.firstrung.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 for values that repeat. */
final class Interned<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final int most;

    /** At most this many values. */
    Interned(int most) {
        this.most = most;
    }

    int numberOf(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (values.size() == most) {
            throw new IllegalStateException("more than " + most + " different values");
        }
        numbers.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    List<T> values() {
        return values;
    }
}
