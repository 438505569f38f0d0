package dev.firstrung.engine;

import dev.firstrung.engine.columns.KeyWeights;
import dev.firstrung.engine.columns.Layout;
import dev.firstrung.engine.columns.PartCodes;
import dev.firstrung.engine.columns.Unpacked;
import dev.firstrung.engine.input.WorkMode;
import java.util.Optional;

/** Reads packed postings: keys are classes of requirements, weights are possible points. */
final class JobLayout implements Layout {

    static final int TERMS = 0;
    static final int BACKGROUND = 1;
    static final int PAY = 2;
    static final int PAPERS = 3;
    static final int PARTS = 4;

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
        while (at < to) {
            read = Varint.read(packed, at);
            at = Varint.next(read);
            int key = Varint.value(read) - 1;
            int alternatives = at;
            at = key < 0 ? PackedJob.endOfChoice(packed, at) : at;
            int points = packed[at++] & PackedJob.POINTS;
            if (points == 0) {
                continue;
            }
            row.requirement(points);
            if (key >= 0) {
                row.alternative(key);
                continue;
            }
            read = Varint.read(packed, alternatives);
            for (int left = Varint.value(read); left > 0; left--) {
                read = Varint.read(packed, Varint.next(read));
                row.alternative(Varint.value(read));
            }
        }
        row.order(rank(terms, first));
    }

    /** By country and work mode, so that postings out of a candidate's reach lie together. */
    private static long rank(WorkTerms terms, Spot spot) {
        WorkMode stated = terms.mode();
        int mode = stated == null ? 3 : Rank.of(stated);
        return (long) (spot.country() & 0x3ff) << 2 | mode;
    }

    @Override
    public Optional<KeyWeights> weights() {
        return Optional.empty();
    }

    @Override
    public PartCodes codes(int part, int[] ids, int[] counts) {
        return switch (part) {
            case TERMS -> Coverings.terms(vocabulary.terms).codes(ids, counts);
            case BACKGROUND -> Coverings.backgrounds(vocabulary.backgrounds).codes(ids, counts);
            case PAY -> Coverings.pays(vocabulary.pays).codes(ids, counts);
            default -> Coverings.papers(vocabulary.papers).codes(ids, counts);
        };
    }
}
