package dev.firstrung.engine.columns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An id in little room: a UUID as its two halves, any other text as itself.
 *
 * @param high the UUID's high half, or a hash of the text
 * @param low the UUID's low half, or the text's length
 * @param text null for a UUID
 */
record Id(long high, long low, @Nullable String text) {

    private static final int UUID_LENGTH = 36;

    static Id of(String text) {
        if (text.length() == UUID_LENGTH && isCanonical(text)) {
            UUID uuid = UUID.fromString(text);
            return new Id(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), null);
        }
        return new Id(text.hashCode() * 0x9E3779B97F4A7C15L, text.length(), text);
    }

    /** Whether it is written as {@link UUID#toString} writes it, so that nothing is lost. */
    private static boolean isCanonical(String text) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : (c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    int hash() {
        return hash(high, low);
    }

    static int hash(long high, long low) {
        long mixed = (high ^ Long.rotateLeft(low, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /** In the order of the texts; that of canonical UUIDs is the order of their bits. */
    static int compare(
            long high, long low, @Nullable String text, long otherHigh, long otherLow, @Nullable String otherText) {
        if (text == null && otherText == null) {
            int order = Long.compareUnsigned(high, otherHigh);
            return order != 0 ? order : Long.compareUnsigned(low, otherLow);
        }
        return text(high, low, text).compareTo(text(otherHigh, otherLow, otherText));
    }

    static String text(long high, long low, @Nullable String text) {
        return text != null ? text : new UUID(high, low).toString();
    }

    @Override
    public String toString() {
        return text(high, low, text);
    }
}
