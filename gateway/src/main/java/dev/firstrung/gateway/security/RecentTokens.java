package dev.firstrung.gateway.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens whose signature was found good lately, read. Bounded in number and in time: two generations, the older one of which is
 * dropped when the younger one is full or has had its time.
 */
final class RecentTokens {

    private final int most;
    private final long generation;
    private final LongSupplier nanoTime;

    private Map<String, Jwt> young = new HashMap<>();
    private Map<String, Jwt> old = Map.of();
    private long since;

    /**
     * Nothing in it yet.
     *
     * @param most how many tokens it keeps, at most
     * @param longest for how long it keeps one, at most
     */
    RecentTokens(int most, Duration longest, LongSupplier nanoTime) {
        this.most = most;
        this.generation = longest.toNanos() / 2;
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    synchronized Optional<Jwt> find(String token) {
        forget();
        Jwt found = young.get(token);
        return Optional.ofNullable(found == null ? old.get(token) : found);
    }

    synchronized void add(String token, Jwt read) {
        forget();
        if (young.size() >= most / 2) {
            turn(nanoTime.getAsLong());
        }
        young.put(token, read);
    }

    private void forget() {
        long age = nanoTime.getAsLong() - since;
        if (age >= 2 * generation) {
            turn(since + age);
            old = Map.of();
        } else if (age >= generation) {
            turn(since + generation);
        }
    }

    private void turn(long from) {
        old = young;
        young = new HashMap<>();
        since = from;
    }
}
