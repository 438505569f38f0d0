package dev.firstrung.engine;

import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a posting asks for, after merging entries that ask for the same: the highest importance and level count.
 *
 * @param codes the skill, then its alternatives in order
 * @param importance in percent
 * @param statedImportance 1 to 5, or null
 * @param pointsAtMost points that it may carry
 */
record Requirement(
        List<String> codes,
        String label,
        int importance,
        @Nullable Integer statedImportance,
        @Nullable SkillLevel statedLevel,
        boolean mandatory,
        boolean required,
        int pointsAtMost) {

    // Of two that weigh the same, the stated one counts, so that the order of the entries cannot show.
    private static final Comparator<Requirement> BY_IMPORTANCE =
            Comparator.comparingInt(Requirement::importance).thenComparing(one -> one.statedImportance != null);
    private static final Comparator<Requirement> BY_LEVEL =
            Comparator.comparing(Requirement::level).thenComparing(one -> one.statedLevel != null);

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
                    required,
                    pointsAtMost(skill, relations));
            merged.merge(String.join("\n", codes), one, Requirement::and);
        }
        return List.copyOf(merged.values());
    }

    private static int pointsAtMost(RequiredSkill skill, SkillRelations relations) {
        if (!skill.derivedFromText()) {
            return Weights.TOTAL;
        }
        return skill.alternatives().isEmpty() && relations.isCommonplace(skill.skill())
                ? Weights.COMMONPLACE_FROM_TEXT_AT_MOST
                : Weights.FROM_TEXT_AT_MOST;
    }

    SkillLevel level() {
        return Held.levelOf(statedLevel);
    }

    private Requirement and(Requirement other) {
        Requirement important = BinaryOperator.maxBy(BY_IMPORTANCE).apply(this, other);
        return new Requirement(
                codes,
                label.compareTo(other.label) <= 0 ? label : other.label,
                important.importance,
                important.statedImportance,
                BinaryOperator.maxBy(BY_LEVEL).apply(this, other).statedLevel,
                mandatory || other.mandatory,
                required,
                Math.max(pointsAtMost, other.pointsAtMost));
    }
}
