package dev.firstrung.engine;

/**
 * The bytes that an index keeps of a posting: the numbers of its work terms, of its spots after their count, of its background, pay
 * and papers, then for each requirement the number of its class and a byte of its possible points, with the highest bit where it is mandatory.
 */
final class PackedJob {

    static final int POINTS = 127;

    private PackedJob() {}

    static byte[] of(CompiledJob job, Vocabulary vocabulary) {
        Varint packed = new Varint();
        packed.add(vocabulary.terms.of(job.workplace.terms()));
        packed.add(job.workplace.spots().size());
        for (Spot spot : job.workplace.spots()) {
            packed.add(vocabulary.spots.of(spot));
        }
        packed.add(vocabulary.backgrounds.of(job.background));
        YearlyPay pay = job.pay;
        packed.add(vocabulary.pays.of(pay == null ? Vocabulary.NO_PAY : pay));
        packed.add(vocabulary.papers.of(job.papers));
        for (int i = 0; i < job.skills.length; i++) {
            packed.add(vocabulary.requirements.of(job.skills[i], job.skillLevels[i]));
            packed.addByte(job.possible[i] | (job.mandatory[i] ? POINTS + 1 : 0));
        }
        return packed.done();
    }
}
