package dev.firstrung.engine;

import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a posting asks for, after merging entries that ask for the same: the highest importance and level count.
 *
 * @param codes the skill, then its alternatives in order
 * @param importance in percent
 * @param statedImportance 1 to 5, or null
 */
record Requirement(
        List<String> codes,
        String label,
        int importance,
        @Nullable Integer statedImportance,
        @Nullable SkillLevel statedLevel,
        boolean mandatory,
        boolean required) {

    /** The requirements of one kind in order of their codes. */
    static List<Requirement> of(Collection<RequiredSkill> skills, boolean required, SkillRelations relations) {
        TreeMap<String, Requirement> merged = new TreeMap<>();
        for (RequiredSkill skill : skills) {
            List<String> codes = new ArrayList<>();
            codes.add(skill.skill());
            codes.addAll(skill.alternatives());
            Requirement one = new Requirement(
                    List.copyOf(codes),
                    skill.label(),
                    Weights.importance(skill, relations),
                    skill.importance(),
                    skill.level(),
                    required && skill.mandatory(),
                    required);
            merged.merge(String.join("\n", codes), one, Requirement::and);
        }
        return List.copyOf(merged.values());
    }

    SkillLevel level() {
        return Held.levelOf(statedLevel);
    }

    private Requirement and(Requirement other) {
        boolean mineCounts = STRICTEST.compare(this, other) >= 0;
        Requirement stricter = mineCounts ? this : other;
        return new Requirement(
                codes,
                label.compareTo(other.label) <= 0 ? label : other.label,
                stricter.importance,
                stricter.statedImportance,
                level().compareTo(other.level()) >= 0 ? statedLevel : other.statedLevel,
                mandatory || other.mandatory,
                required);
    }

    private static final Comparator<Requirement> STRICTEST = Comparator.comparingInt(Requirement::importance)
            .thenComparingInt(one -> one.statedImportance == null ? 0 : one.statedImportance);
}
