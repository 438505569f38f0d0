package dev.firstrung.engine;

import dev.firstrung.engine.columns.KeyWeights;
import dev.firstrung.engine.columns.Layout;
import dev.firstrung.engine.columns.PartCodes;
import dev.firstrung.engine.columns.Unpacked;
import java.util.Optional;

/** Reads packed candidates: keys are skills, also those that a held skill leads to; weights are what they earn by level. */
final class CandidateLayout implements Layout, KeyWeights {

    static final int HOME = 0;
    static final int DEGREES = 1;
    static final int MONTHS = 2;
    static final int PAY = 3;
    static final int PAPERS = 4;
    static final int PARTS = 5;

    private static final int UNSTATED = Rank.of(Held.levelOf(null));

    /** Most postings state no level. */
    private static final int OFTEN = 8;

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
        for (int part = DEGREES; part < PARTS; part++) {
            read = Varint.read(packed, Varint.next(read));
            row.part(part, Varint.value(read));
        }
        int at = Stretches.endOf(packed, Varint.next(read));
        int skill = 0;
        while (at < to) {
            read = Varint.read(packed, at);
            skill += Varint.value(read);
            at = Varint.next(read);
            int credits = packed[at] & PackedCandidate.CREDITS;
            at = packed[at] < 0 ? Varint.end(packed, at + 1) : at + 1;
            int lowest = OwnCredits.steps(credits, 0);
            int middle = OwnCredits.steps(credits, 1);
            int highest = OwnCredits.steps(credits, 2);
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
            int asked = level == UNSTATED ? OFTEN : 1;
            excess += asked * (Earned.steps(wider, level) - Earned.steps(weight, level));
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
            case DEGREES -> Coverings.degrees(vocabulary.degrees).codes(ids, counts);
            case MONTHS -> PartCodes.ofEach(ids);
            case PAY -> Coverings.expectations(vocabulary.pays).codes(ids, counts);
            default -> Coverings.heldPapers(vocabulary.heldPapers).codes(ids, counts);
        };
    }
}
