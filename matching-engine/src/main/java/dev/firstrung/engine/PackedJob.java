package dev.firstrung.engine;

/**
 * The bytes that an index keeps of a posting: the numbers of its work terms, of its spots after their count, of its background, pay
 * and papers, then for each requirement the number of its class from 1 and a byte of its possible points, with the highest bit where it is
 * mandatory. A requirement with alternatives has 0 in place of its class, and the numbers of their classes after their count.
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
            addSkills(job.skills[i], job.skillLevels[i], vocabulary, packed);
            packed.addByte(job.possible[i] | (job.mandatory[i] ? POINTS + 1 : 0));
        }
        return packed.done();
    }

    private static void addSkills(int[] skills, int level, Vocabulary vocabulary, Varint packed) {
        if (skills.length == 1) {
            packed.add(1 + vocabulary.requirements.of(skills[0], level));
            return;
        }
        packed.add(0);
        packed.add(skills.length);
        for (int skill : skills) {
            packed.add(vocabulary.requirements.of(skill, level));
        }
    }

    /** The place after the classes of a requirement with alternatives, given that of their count. */
    static int endOfChoice(byte[] packed, int from) {
        long read = Varint.read(packed, from);
        int next = Varint.next(read);
        for (int left = Varint.value(read); left > 0; left--) {
            next = Varint.end(packed, next);
        }
        return next;
    }
}
