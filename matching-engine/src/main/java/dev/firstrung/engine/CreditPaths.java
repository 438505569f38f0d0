package dev.firstrung.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For each skill that a posting may ask for: which of a candidate's skills earn credit for it, and by which path. */
final class CreditPaths {

    private final Map<String, List<Path>> byCode = new HashMap<>();
    private int paths;

    CreditPaths(List<Held> held, YearMonth today, SkillRelations relations) {
        for (Held one : held) {
            int[] own = one.credits(today);
            add(one.code(), one, own, 100, null);
            for (SkillRelations.Related related : relations.relatedTo(one.code())) {
                if (!related.code().equals(one.code())) {
                    int[] partial = own.clone();
                    for (int level = 0; level < partial.length; level++) {
                        partial[level] = CompiledCandidate.partial(own[level], related.percent());
                    }
                    add(related.code(), one, partial, related.percent(), related.path());
                }
            }
        }
    }

    private void add(String code, Held held, int[] credits, int percent, @Nullable String relation) {
        byCode.computeIfAbsent(code, unknown -> new ArrayList<>())
                .add(new Path(held, credits, percent, relation, paths++));
    }

    /** All paths to the skill, also those that earn nothing at some level. */
    List<Path> to(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** One held skill and what it earns for one skill asked for. */
    static final class Path {

        final Held held;

        /** 100 for the skill itself. */
        final int percent;

        /** How the held skill leads to the one asked for; null for the skill itself. */
        final @Nullable String relation;

        /** In order of the held skills' codes, then of the relations. */
        final int order;

        private final int[] credits;

        private Path(Held held, int[] credits, int percent, @Nullable String relation, int order) {
            this.held = held;
            this.credits = credits;
            this.percent = percent;
            this.relation = relation;
            this.order = order;
        }

        /** Credit in percent when a posting asks for this level. */
        int credit(int level) {
            return credits[level];
        }
    }
}
