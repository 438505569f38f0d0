package dev.firstrung.engine.columns;

import java.util.List;

/** Codes of the ids that a part has in a block: at most {@link #MOST}, each with a representative that is worth as much as any of its ids. */
public final class PartCodes {

    /** As many values as a byte has. */
    public static final int MOST = 256;

    /** With four degrees of nearness they are as many. */
    public static final int MOST_NEAR = 64;

    private final byte[] codes;
    private final Representatives representatives;

    /**
     * Takes the codes.
     *
     * @param codes by place of the id in the layout's list
     * @param representatives by code an id, 0 or more, or the complement of a place among the covers
     * @param covers values that rows need not have, which {@link Query#unitsOfCover} knows
     */
    public PartCodes(byte[] codes, int[] representatives, List<?> covers) {
        if (representatives.length > MOST) {
            throw new IllegalArgumentException(representatives.length + " codes are too many");
        }
        this.codes = codes.clone();
        this.representatives = new Representatives(representatives, covers);
        assert areBelow(representatives.length);
    }

    private boolean areBelow(int end) {
        for (byte code : codes) {
            if ((code & 0xff) >= end) {
                return false;
            }
        }
        return true;
    }

    /** A code for each id, of which there are no more than {@link #MOST}. */
    public static PartCodes ofEach(int[] ids) {
        byte[] codes = new byte[ids.length];
        for (int place = 0; place < codes.length; place++) {
            codes[place] = (byte) place;
        }
        return new PartCodes(codes, ids, List.of());
    }

    byte code(int place) {
        return codes[place];
    }

    Representatives representatives() {
        return representatives;
    }
}
