package dev.firstrung.engine;

import dev.firstrung.engine.columns.KeyWeights;
import dev.firstrung.engine.columns.Layout;
import dev.firstrung.engine.columns.PartCodes;
import dev.firstrung.engine.columns.Unpacked;
import java.util.Optional;

/** Reads packed candidates: keys are skills, also those that a held skill leads to; weights are what they earn by level. */
final class CandidateLayout implements Layout, KeyWeights {

    static final int HOME = 0;
    static final int CAREER = 1;
    static final int PAY = 2;
    static final int PAPERS = 3;
    static final int PARTS = 4;

    private final Vocabulary vocabulary;

    CandidateLayout(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int parts() {
        return PARTS;
    }

    @Override
    public void unpack(byte[] packed, int from, int to, Unpacked row) {
        long read = Varint.read(packed, from);
        int home = Varint.value(read);
        row.part(HOME, home);
        read = Varint.read(packed, Varint.next(read));
        Spot spot = vocabulary.spots.get(Varint.value(read));
        row.spot(Varint.value(read));
        for (int part = CAREER; part < PARTS; part++) {
            read = Varint.read(packed, Varint.next(read));
            row.part(part, Varint.value(read));
        }
        int at = Timeline.endOf(packed, Varint.next(read));
        while (at < to) {
            read = Varint.read(packed, at);
            int skill = Varint.value(read);
            at = Varint.next(read);
            int lowest = packed[at];
            int middle = packed[at + 1];
            int highest = packed[at + 2];
            at = Varint.end(packed, at + 3);
            raise(row, skill, lowest, middle, highest);
            for (HeldSkills.Target target : vocabulary.heldSkills.targets(skill)) {
                raise(row, target.skill(), target.steps(lowest), target.steps(middle), target.steps(highest));
            }
        }
        row.order(((long) (spot.country() & 0x3ff) << 36)
                | ((long) (home & 0xfff) << 24)
                | ((spot.region() & 0xfff) << 12)
                | (spot.city() & 0xfff));
    }

    private static void raise(Unpacked row, int skill, int lowest, int middle, int highest) {
        if (lowest == 0) {
            return;
        }
        int weight = Earned.weight(lowest, middle, highest);
        int place = row.find(skill);
        if (place < 0) {
            row.add(skill, weight);
        } else {
            row.weight(place, Earned.wider(row.weight(place), weight));
        }
    }

    @Override
    public int wider(int weight, int other) {
        return Earned.wider(weight, other);
    }

    @Override
    public int excess(int weight, int wider) {
        int excess = 0;
        for (int level = 0; level < Earned.LEVELS; level++) {
            excess += Earned.steps(wider, level) - Earned.steps(weight, level);
        }
        return excess;
    }

    @Override
    public Optional<KeyWeights> weights() {
        return Optional.of(this);
    }

    @Override
    public PartCodes codes(int part, int[] ids, int[] counts) {
        return switch (part) {
            case HOME -> Coverings.homes(vocabulary.homes).codes(ids, counts);
            case CAREER -> Coverings.careers(vocabulary.careers).codes(ids, counts);
            case PAY -> Coverings.expectations(vocabulary.pays).codes(ids, counts);
            default -> Coverings.heldPapers(vocabulary.heldPapers).codes(ids, counts);
        };
    }
}
