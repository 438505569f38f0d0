package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate in the form that pairs are scored in: numbers for names, and each skill's credit worked out beforehand. */
final class CompiledCandidate {

    final String id;
    final SkillTable skills = new SkillTable();
    final Timeline timeline;
    final List<Degree> degrees;

    /** The skills held themselves. */
    final List<Own> own;

    final Home home;
    final @Nullable YearlyPay expectedPay;
    final HeldPapers papers;

    CompiledCandidate(Candidate candidate, Dictionary names, SkillRelations relations, Reach.OfSkills reaches) {
        id = candidate.id();
        timeline = new Timeline(candidate.experience(), candidate.asOf());
        own = fillSkills(Held.of(candidate, timeline, relations), YearMonth.from(candidate.asOf()), reaches);
        degrees = Degree.of(candidate, names);
        home = Home.of(candidate, names);
        expectedPay = YearlyPay.of(candidate.expectedPay(), names);
        papers = HeldPapers.of(candidate, names);
    }

    /** The experiences that used any skill. */
    long used() {
        long used = 0;
        for (Own one : own) {
            used |= one.experiences;
        }
        return used;
    }

    /** A skill that the candidate holds. */
    static final class Own {

        final int skill;
        final String code;
        final long experiences;
        private final int[] credits;

        private Own(int skill, String code, int[] credits, long experiences) {
            this.skill = skill;
            this.code = code;
            this.credits = credits;
            this.experiences = experiences;
        }

        /** Steps of credit when a posting asks for this level. */
        int steps(int level) {
            return credits[level] / Weights.STEP;
        }
    }

    private List<Own> fillSkills(List<Held> held, YearMonth today, Reach.OfSkills reaches) {
        List<Own> all = new ArrayList<>();
        int[] partial = new int[RequirementClasses.LEVELS];
        for (Held skill : held) {
            int[] credits = skill.credits(today);
            Reach reach = reaches.of(skill.code());
            all.add(new Own(reach.skill, skill.code(), credits, skill.experiences()));
            skills.raise(reach.skill, credits, true, skill.experiences());
            for (int i = 0; i < reach.targets.length; i++) {
                for (int level = 0; level < partial.length; level++) {
                    partial[level] = partial(credits[level], reach.percents[i]);
                }
                if (partial[0] > 0) {
                    skills.raise(reach.targets[i], partial, false, skill.experiences());
                }
            }
        }
        return List.copyOf(all);
    }

    /** Credit of a related skill: less than the skill's own, because it falls short of it by at least one step. */
    static int partial(int credit, int percent) {
        return Weights.step(credit * Math.min(percent, Weights.RELATED_AT_MOST) / 100);
    }
}
