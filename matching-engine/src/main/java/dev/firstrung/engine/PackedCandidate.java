package dev.firstrung.engine;

import dev.firstrung.engine.input.Job;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes that an index keeps of a candidate: the numbers of the home without its spot, the spot, the degrees; the half-months that count at most;
 * the pay and the papers; the stretches of experience; then each held skill, as the distance from the one before, with its credits and experiences.
 * Skills that a held one leads to are worked out when asked for.
 */
final class PackedCandidate {

    /** Marks the credits of a skill that experiences used; these follow. */
    private static final int USED = 128;

    /** The bits of the credits' number. */
    static final int CREDITS = USED - 1;

    private static final int EXACT = 24;
    private static final int COARSE = 12;

    /** As many as any posting asks for: what is above earns nothing more. */
    private static final int MOST = 2 * Job.MAX_EXPERIENCE_MONTHS;

    private PackedCandidate() {}

    static byte[] of(CompiledCandidate candidate, Vocabulary vocabulary) {
        Varint packed = new Varint();
        packed.add(vocabulary.homes.of(candidate.home.anywhere()));
        packed.add(vocabulary.spots.of(candidate.home.spot()));
        packed.add(vocabulary.degreesOf(candidate.degrees));
        packed.add(mostHalfMonths(candidate));
        YearlyPay pay = candidate.expectedPay;
        packed.add(vocabulary.pays.of(pay == null ? Vocabulary.NO_PAY : pay));
        packed.add(vocabulary.heldPapers.of(candidate.papers));
        candidate.timeline.addTo(packed);
        int before = 0;
        for (CompiledCandidate.Own own : inOrder(candidate)) {
            packed.add(own.skill - before);
            before = own.skill;
            int credits = OwnCredits.numberOf(own);
            packed.addByte(own.experiences == 0 ? credits : credits | USED);
            if (own.experiences != 0) {
                packed.addLong(own.experiences);
            }
        }
        return packed.done();
    }

    /** As many as count where everything that used a skill is relevant, or a little more, so that they are few. */
    private static int mostHalfMonths(CompiledCandidate candidate) {
        int most = candidate.timeline.halfMonths(candidate.used());
        return most <= EXACT ? most : Math.min(MOST, (most + COARSE - 1) / COARSE * COARSE);
    }

    private static List<CompiledCandidate.Own> inOrder(CompiledCandidate candidate) {
        return candidate.own.stream()
                .sorted(Comparator.comparingInt(own -> own.skill))
                .toList();
    }
}
