package dev.firstrung.benchmarks.generated;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The taxonomy's skills in an order of popularity, and how to draw some that belong together. The order is made up: a skill to
 * which more relations lead is taken as more popular, so that the numbers can do without anybody's text.
 */
final class SkillPool {

    private final List<String> codes;
    private final Choice popular;
    private final double together;
    private final Map<String, List<String>> related = new HashMap<>();

    /** A pool whose popularity and togetherness are the numbers of this prefix. */
    SkillPool(Taxonomy taxonomy, Numbers numbers) {
        Map<String, Integer> ways = new HashMap<>();
        for (Skill skill : taxonomy.skills()) {
            List<String> others = taxonomy.relatedTo(skill.code()).stream()
                    .map(RelatedSkill::code)
                    .toList();
            related.put(skill.code(), others);
            others.forEach(code -> ways.merge(code, 1, Integer::sum));
        }
        codes = taxonomy.skills().stream()
                .filter(skill ->
                        skill.category() != Category.CERTIFICATION && skill.category() != Category.HUMAN_LANGUAGE)
                .map(Skill::code)
                .sorted(Comparator.<String>comparingInt(code -> -ways.getOrDefault(code, 0))
                        .thenComparingInt(String::hashCode)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        popular = Choice.zipf(codes.size(), numbers.one("skills.exponent"), numbers.one("skills.shift"));
        together = numbers.one("skills.together");
    }

    /** Different skills, each drawn from what belongs to an earlier one as often as the numbers say, else by popularity. */
    Set<String> some(int count, RandomGenerator random) {
        Set<String> some = new LinkedHashSet<>();
        String last = "";
        for (int tries = 0; some.size() < count && tries < 20 * count; tries++) {
            last = random.nextDouble() < together ? beside(last, random) : one(random);
            some.add(last);
        }
        return some;
    }

    String one(RandomGenerator random) {
        return codes.get(popular.draw(random));
    }

    /** A skill that belongs to this one; any skill where none does. */
    String beside(String code, RandomGenerator random) {
        List<String> others = related.getOrDefault(code, List.of());
        return others.isEmpty() ? one(random) : others.get(random.nextInt(others.size()));
    }

    /** One of the skills beyond the first {@code rank} in popularity. */
    String rare(int rank, RandomGenerator random) {
        return codes.get(rank + random.nextInt(codes.size() - rank));
    }
}
