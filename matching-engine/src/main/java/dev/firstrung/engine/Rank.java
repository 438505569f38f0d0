package dev.firstrung.engine;

/** Places in the order of an enum. The enums of levels list them lowest first, so their order is their meaning. */
final class Rank {

    private Rank() {}

    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> value) {
        return value.ordinal();
    }

    /** The value as a bit of a set. */
    static int bit(Enum<?> value) {
        return 1 << of(value);
    }
}
