package dev.firstrung.benchmarks.generated;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What else is named: fields of study, languages, certificates; and the named choices of a file of numbers. */
final class Vocabulary {

    private static final List<String> FIELDS = List.of(
            "computer-science",
            "computer-engineering",
            "software-engineering",
            "mathematics",
            "statistics",
            "data-science",
            "electrical-engineering",
            "information-systems",
            "physics",
            "machine-learning",
            "information-technology",
            "economics",
            "mechanical-engineering",
            "business",
            "biology",
            "psychology");

    private final Numbers numbers;
    private final Map<String, Choice> choices = new HashMap<>();
    private final List<String> languages = codes(Category.HUMAN_LANGUAGE);
    private final List<String> certificates = codes(Category.CERTIFICATION);
    private final Choice language = Choice.zipf(languages.size(), 1.5, 0);
    private final Choice certificate = Choice.zipf(certificates.size(), 1, 0);

    Vocabulary(Numbers numbers) {
        this.numbers = numbers;
    }

    int draw(String name, RandomGenerator random) {
        return choices.computeIfAbsent(name, numbers::choice).draw(random);
    }

    String field(RandomGenerator random) {
        return FIELDS.get(draw("education.field_ranks", random) % FIELDS.size());
    }

    List<String> fields(int count, RandomGenerator random) {
        Set<String> fields = new LinkedHashSet<>();
        for (int tries = 0; fields.size() < count && tries < 100; tries++) {
            fields.add(field(random));
        }
        return List.copyOf(fields);
    }

    List<String> languages(int count, RandomGenerator random) {
        return some(languages, language, count, random);
    }

    List<String> certificates(int count, RandomGenerator random) {
        return some(certificates, certificate, count, random);
    }

    private static List<String> some(List<String> of, Choice choice, int count, RandomGenerator random) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(of.get(choice.draw(random)));
        }
        return List.copyOf(some);
    }

    private static List<String> codes(Category category) {
        return Taxonomy.standard().skills().stream()
                .filter(skill -> skill.category() == category)
                .map(Skill::code)
                .toList();
    }
}
