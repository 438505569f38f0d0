package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.SkillLevel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a candidate holds, with everything that shows it: all entries of the profile for it, and every experience that used it.
 *
 * @param level the highest stated; a claim without a level is taken as intermediate, a skill known from experience alone as beginner
 * @param experiences the experiences that used it, as bits of {@link Timeline#bit}
 */
record Held(String code, String label, SkillLevel level, List<Evidence> evidence, long experiences) {

    /** The candidate's skills in order of their codes. */
    static List<Held> of(Candidate candidate, Timeline timeline, SkillRelations relations) {
        TreeMap<String, Held> held = new TreeMap<>();
        for (HeldSkill skill : candidate.skills()) {
            Held one = new Held(skill.skill(), skill.label(), levelOf(skill.level()), List.copyOf(skill.evidence()), 0);
            held.merge(skill.skill(), one, Held::and);
        }
        YearMonth today = YearMonth.from(candidate.asOf());
        for (int i = 0; i < timeline.inOrder().size(); i++) {
            Experience experience = timeline.inOrder().get(i);
            Evidence shown = evidenceOf(experience, timeline.monthsOf(i), today);
            for (String code : experience.skills().stream().distinct().toList()) {
                Held one = new Held(code, relations.nameOf(code), SkillLevel.BEGINNER, List.of(shown), Timeline.bit(i));
                held.merge(code, one, Held::and);
            }
        }
        return List.copyOf(held.values());
    }

    static SkillLevel levelOf(@Nullable SkillLevel stated) {
        return stated == null ? SkillLevel.INTERMEDIATE : stated;
    }

    /** Credit in percent by the level that a posting asks for. */
    int[] credits(YearMonth today) {
        return credits(Strength.of(evidence, today), level);
    }

    static int[] credits(int strength, SkillLevel level) {
        int[] credits = new int[SkillLevel.values().length];
        for (int asked = 0; asked < credits.length; asked++) {
            credits[asked] = Weights.step(strength * Weights.levelsBelow(asked - Rank.of(level)) / 100);
        }
        return credits;
    }

    private Held and(Held other) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(other.evidence);
        boolean fromExperience = other.experiences != 0;
        String shown = fromExperience || label.compareTo(other.label) <= 0 ? label : other.label;
        SkillLevel higher = level.compareTo(other.level) >= 0 ? level : other.level;
        return new Held(code, shown, higher, List.copyOf(all), experiences | other.experiences);
    }

    /** What has neither a start nor an end may lie long back, so it counts as evidence without a date. */
    private static Evidence evidenceOf(Experience experience, int months, YearMonth today) {
        YearMonth end = experience.endDate();
        if (end == null && experience.startDate() == null) {
            return new Evidence(kindOf(experience), months, null);
        }
        return new Evidence(kindOf(experience), months, end == null || end.isAfter(today) ? today : end);
    }

    private static Evidence.Kind kindOf(Experience experience) {
        return switch (experience.kind()) {
            case JOB -> Evidence.Kind.WORK;
            case INTERNSHIP, COOP, FELLOWSHIP -> Evidence.Kind.INTERNSHIP;
            case VOLUNTEER -> Evidence.Kind.VOLUNTEER;
        };
    }
}
