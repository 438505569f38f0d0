package dev.firstrung.engine;

/**
 * The bytes that an index keeps of a candidate: the numbers of the home without its spot, the spot, the career, the pay and the papers; the
 * stretches of experience; then each held skill with its credits and experiences. Skills that a held one leads to are worked out when asked for.
 */
final class PackedCandidate {

    private PackedCandidate() {}

    static byte[] of(CompiledCandidate candidate, Vocabulary vocabulary) {
        Varint packed = new Varint();
        packed.add(vocabulary.homes.of(candidate.home.anywhere()));
        packed.add(vocabulary.spots.of(candidate.home.spot()));
        packed.add(vocabulary.careers.of(Career.of(candidate)));
        YearlyPay pay = candidate.expectedPay;
        packed.add(vocabulary.pays.of(pay == null ? Vocabulary.NO_PAY : pay));
        packed.add(vocabulary.heldPapers.of(candidate.papers));
        candidate.timeline.addTo(packed);
        for (CompiledCandidate.Own own : candidate.own) {
            packed.add(own.skill);
            for (int level = 0; level < Earned.LEVELS; level++) {
                packed.addByte(own.steps(level));
            }
            packed.addLong(own.experiences);
        }
        return packed.done();
    }
}
