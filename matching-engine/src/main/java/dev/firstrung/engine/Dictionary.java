package dev.firstrung.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for names, from 1; 0 stands for no name. The numbers decide nothing but equality, so their order cannot show in a score. */
final class Dictionary {

    private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    int numberOf(String name) {
        return name.isEmpty() ? 0 : numbers.computeIfAbsent(name, unseen -> last.incrementAndGet());
    }
}
