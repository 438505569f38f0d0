package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Where rows start, ascending: every 32nd in full, the others as differences. */
final class Starts {

    private static final int SHIFT = 5;

    private final int[] bases;
    private final char[] offsets;
    private final int[] far;

    Starts(int[] starts) {
        bases = new int[(starts.length >> SHIFT) + 1];
        char[] near = new char[starts.length];
        boolean fits = true;
        for (int i = 0; i < starts.length; i++) {
            if ((i & ((1 << SHIFT) - 1)) == 0) {
                bases[i >> SHIFT] = starts[i];
            }
            int offset = starts[i] - bases[i >> SHIFT];
            fits &= offset <= Character.MAX_VALUE;
            near[i] = (char) offset;
        }
        offsets = fits ? near : new char[0];
        far = fits ? new int[0] : Arrays.copyOf(starts, starts.length);
    }

    int get(int i) {
        return far.length > 0 ? far[i] : bases[i >> SHIFT] + offsets[i];
    }

    long bytes() {
        return Bytes.of(bases) + Bytes.of(offsets) + Bytes.of(far);
    }
}
