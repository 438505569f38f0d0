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

    CompiledCandidate(Candidate candidate, Dictionary names, SkillRelations relations) {
        id = candidate.id();
        timeline = new Timeline(candidate.experience(), candidate.asOf());
        own = fillSkills(Held.of(candidate, timeline, relations), YearMonth.from(candidate.asOf()), names, relations);
        degrees = Degree.of(candidate, names);
        home = Home.of(candidate, names);
        expectedPay = YearlyPay.of(candidate.expectedPay(), names);
        papers = HeldPapers.of(candidate, names);
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

    private List<Own> fillSkills(List<Held> held, YearMonth today, Dictionary names, SkillRelations relations) {
        List<Own> all = new ArrayList<>();
        for (Held skill : held) {
            int[] credits = skill.credits(today);
            int number = CompiledJob.skillNumber(skill.code(), names);
            all.add(new Own(number, skill.code(), credits, skill.experiences()));
            skills.raise(number, credits, true, skill.experiences());
            for (SkillRelations.Related related : relations.relatedTo(skill.code())) {
                int[] partial = new int[credits.length];
                for (int level = 0; level < credits.length; level++) {
                    partial[level] = partial(credits[level], related.percent());
                }
                if (partial[0] > 0 && !related.code().equals(skill.code())) {
                    skills.raise(CompiledJob.skillNumber(related.code(), names), partial, false, skill.experiences());
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
