package dev.firstrung.engine;

import dev.firstrung.engine.input.RequiredSkill;
import java.util.Map;

/** Every number of model fit-1.1, in one place. docs/scoring.md gives the reason or the source of each. */
final class Weights {

    static final String VERSION = "fit-1.1";

    static final int TOTAL = 100;

    /** Points of a criterion wherever the posting states it; the skills have the rest, so at least 60. */
    static final int EXPERIENCE = 12;

    static final int EDUCATION = 10;
    static final int PLACE = 8;
    static final int SALARY = 5;
    static final int CERTIFICATIONS = 3;
    static final int LANGUAGES = 2;

    /** The preferred skills' part of the skills' points, where a posting states both kinds. */
    static final int PREFERRED = 10;

    /** Most points of one skill that was found in the posting's text, not stated by the employer. */
    static final int FROM_TEXT_AT_MOST = 20;

    /** The same of a skill that nearly every posting names. */
    static final int COMMONPLACE_FROM_TEXT_AT_MOST = 8;

    /** Credits are whole multiples of this many percent. */
    static final int STEP = 5;

    // A skill: what stands behind the claim, in percent.
    static final int CLAIMED = 70;
    static final int SHOWN_AT_MOST = 30;
    static final int FIRST_JOB_EVIDENCE_AT_MOST = 25;

    // Evidence loses strength with age.
    static final int RECENT_MONTHS = 24;
    static final int OLD_MONTHS = 60;
    static final int AGEING_PERCENT = 60;
    static final int OLD_PERCENT = 30;

    /** Credit by how many levels the candidate is below the level asked for. */
    private static final int[] LEVELS_BELOW = {100, 80, 50};

    /** A related skill never counts as much as the skill itself. */
    static final int RELATED_AT_MOST = 95;

    // Experience.
    static final int OTHER_MONTHS_AT_MOST = 6;
    static final int UNDATED_MONTHS = 3;
    static final int MASTER_MONTHS = 24;
    static final int DOCTORATE_MONTHS = 48;

    // Education.
    private static final int[] DEGREES_BELOW = {100, 50, 20, 0, 0, 0};
    static final int RELATED_FIELD = 70;
    static final int UNKNOWN_FIELD = 50;
    static final int OTHER_FIELD = 30;
    static final int GRADUATES_WITHIN_MONTHS = 12;
    static final int GRADUATES_LATER_PERCENT = 50;

    /** Months of experience that replace a degree, by level from secondary school to doctorate. */
    private static final int[] REPLACING_MONTHS = {0, 24, 48, 72, 96};

    // Place and work mode.
    static final int PLACE_UNKNOWN = 70;
    static final int SAME_REGION = 60;
    static final int RELOCATES = 60;
    static final int UNWANTED_MODE_PERCENT = 30;

    // Salary.
    static final int WITHIN_RANGE = 85;
    static final int SLIGHTLY_BELOW = 50;
    static final int SLIGHTLY_BELOW_PERCENT = 10;
    static final int BELOW = 25;
    static final int BELOW_PERCENT = 20;
    static final int OTHER_CURRENCY = 50;

    // Languages.
    private static final int[] LANGUAGE_LEVELS_BELOW = {100, 50, 25, 25};

    private static final int UNSTATED_IMPORTANCE = 60;
    private static final int UNSTATED_IMPORTANCE_COMMONPLACE = 20;
    private static final int IMPORTANCE_STEP = 20;

    /** Importance in percent of skills for entry-level machine-learning roles, from the domain facts. */
    private static final Map<String, Integer> DOMAIN_IMPORTANCE = Map.of(
            "python", 95,
            "data-analysis", 90,
            "machine-learning", 85,
            "statistical-modeling", 80);

    private Weights() {}

    /**
     * Importance in percent: as the employer states it (5 is 100), else by the domain facts, else the middle of the scale, of commonplace skills its
     * low end.
     */
    static int importance(RequiredSkill skill, SkillRelations relations) {
        Integer stated = skill.importance();
        if (stated != null) {
            return stated * IMPORTANCE_STEP;
        }
        int otherwise = relations.isCommonplace(skill.skill()) ? UNSTATED_IMPORTANCE_COMMONPLACE : UNSTATED_IMPORTANCE;
        return DOMAIN_IMPORTANCE.getOrDefault(skill.skill(), otherwise);
    }

    static int levelsBelow(int levels) {
        return LEVELS_BELOW[Math.max(0, levels)];
    }

    static int degreesBelow(int levels) {
        return DEGREES_BELOW[Math.max(0, levels)];
    }

    static int languageLevelsBelow(int levels) {
        return LANGUAGE_LEVELS_BELOW[Math.max(0, levels)];
    }

    static int replacingMonths(int degreeLevel) {
        return REPLACING_MONTHS[degreeLevel];
    }

    /** Rounds a credit in percent down to a whole step. */
    static int step(int percent) {
        return percent - percent % STEP;
    }
}
