package dev.firstrung.benchmarks.fitting;

import dev.firstrung.skills.RelatedSkill;
import dev.firstrung.skills.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How much more often a text's skills are related to one another than skills of different texts are. */
final class Togetherness {

    private final Taxonomy taxonomy;
    private final List<List<String>> texts = new ArrayList<>();

    Togetherness(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void add(List<String> skills) {
        texts.add(List.copyOf(skills));
    }

    /**
     * The share of skills that somebody who writes such texts must take from what belongs to an earlier skill, if all others are
     * drawn independently: {@code (seen - expected) / (1 - expected)}.
     */
    double share() {
        var pool = new ArrayList<String>();
        texts.forEach(pool::addAll);
        var random = new Random(1);
        int seen = 0;
        int expected = 0;
        int all = 0;
        for (List<String> text : texts) {
            Set<String> reached = new HashSet<>();
            for (String skill : text) {
                if (!reached.isEmpty()) {
                    all++;
                    seen += reached.contains(skill) ? 1 : 0;
                    expected += reached.contains(pool.get(random.nextInt(pool.size()))) ? 1 : 0;
                }
                taxonomy.relatedTo(skill).stream().map(RelatedSkill::code).forEach(reached::add);
            }
        }
        return all == 0 ? 0 : Math.max(0, (double) (seen - expected) / (all - expected));
    }
}
