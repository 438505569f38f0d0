package dev.firstrung.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Distinct values with numbers from 0, for as long as the model lives. Safe for any number of threads. */
final class Numbered<T> {

    private static final int CHUNK = 1_024;

    private final ConcurrentMap<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<List<T>> chunks = List.of();
    private int size;

    int of(T value) {
        Integer known = numbers.get(value);
        return known != null ? known : add(value);
    }

    /** The value's number, or -1 where it has none. */
    int find(T value) {
        return numbers.getOrDefault(value, -1);
    }

    private synchronized int add(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (size % CHUNK == 0) {
            List<List<T>> more = new ArrayList<>(chunks);
            more.add(new ArrayList<>(CHUNK));
            chunks = List.copyOf(more);
        }
        chunks.get(size / CHUNK).add(value);
        numbers.put(value, size);
        return size++;
    }

    /** The value of a number that the caller got from {@link #of}, or from another thread in a way that publishes safely. */
    T get(int number) {
        return chunks.get(number / CHUNK).get(number % CHUNK);
    }

    /** At least the numbers given before the caller last synchronised with those who asked for them. */
    int size() {
        return numbers.size();
    }
}
