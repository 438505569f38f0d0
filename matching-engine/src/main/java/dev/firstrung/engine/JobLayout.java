package dev.firstrung.engine;

import dev.firstrung.engine.columns.Layout;
import dev.firstrung.engine.columns.PartCodes;
import dev.firstrung.engine.columns.Unpacked;
import dev.firstrung.engine.input.WorkMode;
import java.util.stream.IntStream;

/** Reads packed postings: keys are classes of requirements, weights are possible points. */
final class JobLayout implements Layout {

    static final int TERMS = 0;
    static final int BACKGROUND = 1;
    static final int PAY = 2;
    static final int PAPERS = 3;
    static final int CHOICES = 4;
    static final int PARTS = 5;

    private static final int WIDE_CHOICE = PartCodes.MOST - 1;

    private final Vocabulary vocabulary;

    JobLayout(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int parts() {
        return PARTS;
    }

    @Override
    public void unpack(byte[] packed, int from, int to, Unpacked row) {
        long read = Varint.read(packed, from);
        WorkTerms terms = vocabulary.terms.get(Varint.value(read));
        row.part(TERMS, Varint.value(read));
        read = Varint.read(packed, Varint.next(read));
        Spot first = Spot.UNKNOWN;
        for (int left = Varint.value(read); left > 0; left--) {
            read = Varint.read(packed, Varint.next(read));
            row.spot(Varint.value(read));
            first = vocabulary.spots.get(Varint.value(read));
        }
        int at = Varint.next(read);
        for (int part = BACKGROUND; part <= PAPERS; part++) {
            read = Varint.read(packed, at);
            row.part(part, Varint.value(read));
            at = Varint.next(read);
        }
        int choices = 0;
        int weightiest = 0;
        int most = -1;
        while (at < to) {
            read = Varint.read(packed, at);
            int key = Varint.value(read) - 1;
            at = key < 0 ? PackedJob.endOfChoice(packed, Varint.next(read)) : Varint.next(read);
            int points = packed[at++] & PackedJob.POINTS;
            if (key < 0) {
                choices += points;
                continue;
            }
            if (points > most) {
                most = points;
                weightiest = key;
            }
            addPoints(row, key, points);
        }
        row.part(CHOICES, choices);
        row.order(rank(terms, first, weightiest));
    }

    /** The points of requirements with alternatives stand for themselves, as far as there are codes. */
    private static PartCodes choices(int[] ids) {
        byte[] codes = new byte[ids.length];
        for (int place = 0; place < codes.length; place++) {
            codes[place] = (byte) Math.min(ids[place], WIDE_CHOICE);
        }
        return new PartCodes(
                codes,
                IntStream.range(0, PartCodes.MOST).map(JobLayout::choices).toArray());
    }

    /** The points as which so many points of requirements with alternatives count in a bound. */
    static int choices(int points) {
        return points < WIDE_CHOICE ? points : Weights.TOTAL;
    }

    /** A skill that is both required and preferred is one key. */
    private static void addPoints(Unpacked row, int key, int points) {
        int place = row.find(key);
        if (place >= 0) {
            row.weight(place, row.weight(place) + points);
        } else if (points > 0) {
            row.add(key, points);
        }
    }

    /** By country, work mode, region and city, so that postings out of a candidate's reach lie together; then by what counts most. */
    private static long rank(WorkTerms terms, Spot spot, int weightiest) {
        WorkMode stated = terms.mode();
        int mode = stated == null ? 3 : Rank.of(stated);
        long rank = spot.country() & 0x3ff;
        rank = rank << 2 | mode;
        rank = rank << 9 | (spot.region() & 0x1ff);
        rank = rank << 10 | (spot.city() & 0x3ff);
        return rank << 16 | Math.min(weightiest, 0xffff);
    }

    @Override
    public int wider(int weight, int other) {
        return Math.max(weight, other);
    }

    @Override
    public int excess(int weight, int wider) {
        return wider - weight;
    }

    @Override
    public PartCodes codes(int part, int[] ids, int[] counts) {
        return switch (part) {
            case TERMS -> Coverings.terms(vocabulary.terms).codes(ids, counts);
            case BACKGROUND -> Coverings.backgrounds(vocabulary.backgrounds).codes(ids, counts);
            case PAY -> Coverings.pays(vocabulary.pays).codes(ids, counts);
            case CHOICES -> choices(ids);
            default -> Coverings.papers(vocabulary.papers).codes(ids, counts);
        };
    }
}
