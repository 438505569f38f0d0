package dev.firstrung.engine.input;

import org.jspecify.annotations.Nullable;

/** Checks that several input records share. */
final class Inputs {

    private Inputs() {}

    /** Refuses blank text. */
    static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Refuses a negative number; null passes. */
    static void requireNotNegative(@Nullable Integer value, String name) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " must not be negative, was " + value);
        }
    }
}
