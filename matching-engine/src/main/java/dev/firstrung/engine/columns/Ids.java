package dev.firstrung.engine.columns;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ids of a block's rows, and the way from an id to its row. Immutable. */
final class Ids {

    private static final char FREE = Character.MAX_VALUE;

    private final long[] halves;
    private final @Nullable String @Nullable [] texts;
    private final char[] slots;

    /** The ids of these rows, in this order. */
    Ids(RowList rows, int[] order) {
        assert order.length <= FREE : order.length;
        halves = new long[2 * order.length];
        @Nullable String[] all = new String[order.length];
        boolean anyText = false;
        slots = new char[Math.max(16, Integer.highestOneBit(Math.max(1, order.length * 3 / 2 - 1)) * 2)];
        Arrays.fill(slots, FREE);
        for (int row = 0; row < order.length; row++) {
            Id id = rows.id(order[row]);
            halves[2 * row] = id.high();
            halves[2 * row + 1] = id.low();
            all[row] = id.text();
            anyText |= id.text() != null;
            int slot = id.hash() & (slots.length - 1);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = (char) row;
        }
        texts = anyText ? all : null;
    }

    /** The id's row, or -1. */
    int find(Id id) {
        int slot = id.hash() & (slots.length - 1);
        while (slots[slot] != FREE) {
            int row = slots[slot];
            if (high(row) == id.high() && low(row) == id.low() && Objects.equals(text(row), id.text())) {
                return row;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    Id get(int row) {
        return new Id(high(row), low(row), text(row));
    }

    long high(int row) {
        return halves[2 * row];
    }

    long low(int row) {
        return halves[2 * row + 1];
    }

    @Nullable
    String text(int row) {
        return texts == null ? null : texts[row];
    }

    long bytes() {
        long bytes = Bytes.of(halves) + Bytes.of(slots);
        if (texts != null) {
            bytes += Bytes.ofReferences(texts.length);
            for (String text : texts) {
                bytes += text == null ? 0 : Bytes.of(text);
            }
        }
        return bytes;
    }
}
