package dev.firstrung.contracts;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The state of one entity as it is published: its key in the topic and its version. */
public sealed interface State permits CandidateState, JobState, CompanyState {

    String key();

    /** From 1, growing with each change of the entity. */
    long version();

    /** An unmodifiable copy in natural order, so that equal states are equal bytes on the wire. */
    static <T extends Comparable<T>> Set<T> sorted(Collection<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /**
     * Checks what every state must have.
     *
     * @throws IllegalArgumentException when the key is blank or the version below 1
     */
    static void requireKey(@Nullable String key, long version) {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("a state needs a key");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1");
        }
    }
}
