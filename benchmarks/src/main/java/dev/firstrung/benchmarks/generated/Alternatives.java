package dev.firstrung.benchmarks.generated;

import dev.firstrung.engine.input.RequiredSkill;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Requirements that accept one of several skills. Postings repeat them: a few, such as languages of one family, stand in many. */
final class Alternatives {

    private static final long SEED = 7;

    private final List<RequiredSkill> pool = new ArrayList<>();
    private final Choice popular;
    private final double share;

    Alternatives(Numbers numbers, SkillPool skills) {
        double[] counts = numbers.of("alternatives");
        double all = 0;
        for (double count : counts) {
            all += count;
        }
        share = 1 - counts[0] / all;
        counts[0] = 0;
        var sizes = new Choice(counts);
        int places = (int) numbers.one("choices.pool");
        for (int rank = 0; rank < places; rank++) {
            RandomGenerator random = Seeds.of(SEED, rank);
            String code = skills.one(random);
            int size = sizes.draw(random);
            Set<String> others = new LinkedHashSet<>();
            for (int tries = 0; others.size() < size && tries < 100; tries++) {
                boolean beside = random.nextDouble() < numbers.one("alternatives.related");
                others.add(beside ? skills.beside(code, random) : skills.one(random));
            }
            pool.add(new RequiredSkill(code, code, List.copyOf(others), null, null, false, true));
        }
        popular = Choice.zipf(places, numbers.one("choices.exponent"), numbers.one("choices.shift"));
    }

    /** A requirement of this skill, or, as often as the numbers say, one of several skills in its place. */
    RequiredSkill of(String code, RandomGenerator random) {
        return random.nextDouble() < share
                ? pool.get(popular.draw(random))
                : new RequiredSkill(code, code, List.of(), null, null, false, true);
    }
}
