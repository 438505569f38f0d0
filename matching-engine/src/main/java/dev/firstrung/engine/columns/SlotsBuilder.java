package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Puts the requirements of rows into slots. */
final class SlotsBuilder implements RowKeys.Builder {

    /** Bits for the number of groups: requirements have points, of which there are a hundred, but any number of alternatives. */
    private static final int GROUPS_BITS = 8;

    private static final int CHOICE_BITS = 16;

    /** Codes that one instruction looks up, without 0. */
    private static final int COMMON = 127;

    /** Codes with one key each. */
    private static final int OWN = 190;

    /** Keys of requirements without alternatives. */
    private final Counted single = new Counted();

    private final Counted alternative = new Counted();
    private Codes commonCodes = new Codes(single, OWN);
    private Codes rareCodes = commonCodes;
    private Slices common = new Slices(commonCodes, new int[0]);
    private Slices rare = common;
    private Slices choices = common;

    /** Points and codes of one row's requirements. */
    private int[] commons = new int[64];

    private int commonSize;
    private int[] rares = new int[64];
    private int rareSize;
    private final Division division = new Division();

    @Override
    public void count(Unpacked row) {
        for (int i = 0; i < row.requirements(); i++) {
            int first = row.firstAlternative(i);
            int end = row.firstAlternative(i + 1);
            Counted into = end == first + 1 ? single : alternative;
            for (int k = first; k < end; k++) {
                into.add(row.alternativeAt(k));
            }
        }
    }

    @Override
    public void counted() {
        commonCodes = new Codes(single.first(COMMON), COMMON);
        rareCodes = new Codes(single.after(COMMON), OWN);
    }

    /** Numbers of groups: common, rare, of alternatives. */
    @Override
    public long shape(Unpacked row) {
        read(row);
        int ofCommon = division.groups(commons, commonSize);
        int ofRare = division.groups(rares, rareSize);
        int ofChoices = choiceGroups(row);
        assert (ofCommon | ofRare) >>> GROUPS_BITS == 0 && ofChoices >>> CHOICE_BITS == 0 : row.requirements();
        return ((long) ofCommon << GROUPS_BITS | ofRare) << CHOICE_BITS | ofChoices;
    }

    @Override
    public int shapeBits() {
        return 2 * GROUPS_BITS + CHOICE_BITS;
    }

    private static int groups(int size) {
        return (size + Slices.GROUP - 1) / Slices.GROUP;
    }

    private static int choiceGroups(Unpacked row) {
        int groups = 0;
        for (int i = 0; i < row.requirements(); i++) {
            int size = row.firstAlternative(i + 1) - row.firstAlternative(i);
            groups += size == 1 ? 0 : groups(size);
        }
        return groups;
    }

    private void read(Unpacked row) {
        int size = row.requirements();
        if (commons.length < size) {
            commons = new int[2 * size];
            rares = new int[2 * size];
        }
        commonSize = 0;
        rareSize = 0;
        for (int i = 0; i < size; i++) {
            int first = row.firstAlternative(i);
            if (row.firstAlternative(i + 1) == first + 1) {
                int key = row.alternativeAt(first);
                int code = commonCodes.of(key);
                if (code > 0) {
                    commons[commonSize++] = row.points(i) << 8 | code;
                } else {
                    rares[rareSize++] = row.points(i) << 8 | rareCodes.of(key);
                }
            }
        }
        Arrays.sort(commons, 0, commonSize);
        Arrays.sort(rares, 0, rareSize);
    }

    @Override
    public void shapes(long[] shapes) {
        common = new Slices(commonCodes, groups(shapes, GROUPS_BITS + CHOICE_BITS, GROUPS_BITS));
        rare = new Slices(rareCodes, groups(shapes, CHOICE_BITS, GROUPS_BITS));
        choices = new Slices(new Codes(alternative, OWN), groups(shapes, 0, CHOICE_BITS));
    }

    private static int[] groups(long[] shapes, int shift, int bits) {
        return Arrays.stream(shapes)
                .mapToInt(shape -> (int) (shape >> shift) & ((1 << bits) - 1))
                .toArray();
    }

    @Override
    public Slots build() {
        return new Slots(common, rare, choices);
    }

    @Override
    public void add(int row, Unpacked from) {
        read(from);
        addSums(common, row, commons, commonSize);
        addSums(rare, row, rares, rareSize);
        int at = choices.start(row);
        for (int i = 0; i < from.requirements(); i++) {
            int first = from.firstAlternative(i);
            int end = from.firstAlternative(i + 1);
            if (end - first > 1) {
                at = addChoice(from, i, first, end, at);
            }
        }
    }

    private void addSums(Slices into, int row, int[] requirements, int size) {
        division.of(requirements, size, into.groups(row));
        int at = into.start(row);
        int to = size;
        for (int group = 0; to > 0; group++) {
            int first = division.first(group, to);
            into.bytes[at] = (byte) (requirements[to - 1] >> 8);
            for (int i = first; i < to; i++) {
                into.set(at, i - first, requirements[i] & 0xff);
            }
            to = first;
            at += Slices.GROUP_BYTES;
        }
    }

    private int addChoice(Unpacked from, int requirement, int first, int end, int start) {
        int at = start;
        for (int k = first; k < end; k++) {
            int inGroup = (k - first) % Slices.GROUP;
            if (inGroup == 0) {
                at += k > first ? Slices.GROUP_BYTES : 0;
                choices.bytes[at] = (byte) (from.points(requirement) | (k > first ? Slices.MORE : 0));
            }
            choices.set(at, inGroup, choices.codes.of(from.alternativeAt(k)));
        }
        return at + Slices.GROUP_BYTES;
    }
}
