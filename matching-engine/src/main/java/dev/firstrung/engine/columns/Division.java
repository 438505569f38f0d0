package dev.firstrung.engine.columns;

/** Divides requirements, sorted by points, into groups whose greatest points say least too much of the others. */
final class Division {

    /** Points that groups may say too much: fewer make more groups, more make more rows that have to be scored. */
    private static final int MOST_EXCESS = 4;

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private int groups;
    private int width;

    /** By number of groups and of requirements in them, from the least points on: how much they say too much, and where the last group starts. */
    private int[] excess = new int[256];

    private int[] cuts = new int[256];

    /** The least number of groups that don't say much too much. */
    int groups(int[] requirements, int size) {
        int least = (size + Slices.GROUP - 1) / Slices.GROUP;
        if (size == 0) {
            return 0;
        }
        of(requirements, size, size);
        while (excess[least * width + size] > MOST_EXCESS) {
            least++;
        }
        return least;
    }

    /** Divides the first {@code size} requirements, sorted, whose points are above their lowest 8 bits. */
    void of(int[] requirements, int size, int groups) {
        this.groups = groups;
        width = size + 1;
        if (excess.length < (groups + 1) * width) {
            excess = new int[2 * (groups + 1) * width];
            cuts = new int[excess.length];
        }
        for (int to = 0; to <= size; to++) {
            excess[to] = to == 0 ? 0 : NEVER;
        }
        for (int group = 1; group <= groups; group++) {
            excess[group * width] = 0;
            for (int to = 1; to <= size; to++) {
                cut(requirements, group, to);
            }
        }
    }

    private void cut(int[] requirements, int group, int to) {
        int most = requirements[to - 1] >> 8;
        int best = NEVER;
        int inGroup = 0;
        for (int first = to - 1; first >= 0 && first >= to - Slices.GROUP; first--) {
            inGroup += most - (requirements[first] >> 8);
            int all = excess[(group - 1) * width + first] + inGroup;
            if (all < best) {
                best = all;
                cuts[group * width + to] = first;
            }
        }
        excess[group * width + to] = best;
    }

    /** Where the group starts that ends before {@code to}, the one of the greatest points being group 0. */
    int first(int group, int to) {
        return cuts[(groups - group) * width + to];
    }
}
