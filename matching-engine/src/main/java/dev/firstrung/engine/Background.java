package dev.firstrung.engine;

import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Job;
import java.util.List;

/**
 * The experience and the education that a posting asks for. They belong together, because each may make up for the other.
 *
 * @param minMonths of experience; 0 when none is asked for
 * @param asksDegree whether education is asked for; otherwise the level is 0
 * @param fields accepted, as {@link Field#brief} has them; empty means any
 */
record Background(
        int minMonths, boolean asksDegree, int degreeLevel, boolean experienceCanReplace, List<Field> fields) {

    static Background of(Job job, Dictionary names) {
        EducationRequirement education = job.education();
        if (education == null) {
            return new Background(job.minExperienceMonths(), false, 0, false, List.of());
        }
        List<Field> fields = Field.brief(education.fields().stream()
                .map(names::fieldOf)
                .filter(field -> field.number() != 0)
                .toList());
        return new Background(
                job.minExperienceMonths(), true, Rank.of(education.level()), education.experienceCanReplace(), fields);
    }

    int experiencePoints() {
        return minMonths > 0 ? Weights.EXPERIENCE : 0;
    }

    int educationPoints() {
        return asksDegree ? Weights.EDUCATION : 0;
    }

    /** Whether the candidate's months count for anything here. */
    boolean countsExperience() {
        return minMonths > 0 || experienceCanReplace;
    }

    /** Credit of experience, given the half-months that count; a Master's or doctorate makes up for what is missing. */
    int experienceCredit(List<Degree> degrees, int halfMonths) {
        return experienceCredit(halfMonths >= 2 * minMonths ? 0 : monthsMadeUp(degrees), halfMonths);
    }

    private int experienceCredit(int madeUp, int halfMonths) {
        int months = 2 * minMonths;
        if (halfMonths >= months) {
            return 100;
        }
        return Weights.step((int) Math.min(100, 100L * (halfMonths + 2 * madeUp) / months));
    }

    /** Credit of the best degree, or of experience where the posting accepts it instead. */
    int educationCredit(List<Degree> degrees, int halfMonths) {
        return educationCredit(degreeCredit(degrees), halfMonths);
    }

    private int educationCredit(int degreeCredit, int halfMonths) {
        return experienceCanReplace ? Math.max(degreeCredit, replaced(halfMonths)) : degreeCredit;
    }

    /** Months that the best of the degrees makes up for. */
    int monthsMadeUp(List<Degree> degrees) {
        int madeUp = 0;
        for (Degree degree : degrees) {
            madeUp = Math.max(madeUp, degree.monthsMadeUp(this));
        }
        return madeUp;
    }

    /** Credit of the best of the degrees, in percent. */
    int degreeCredit(List<Degree> degrees) {
        int best = 0;
        for (Degree degree : degrees) {
            best = Math.max(best, degree.credit(this));
        }
        return best;
    }

    /** Points times steps of credit of experience and education. */
    int steps(List<Degree> degrees, int halfMonths) {
        int madeUp = minMonths > 0 ? monthsMadeUp(degrees) : 0;
        return steps(madeUp, asksDegree ? degreeCredit(degrees) : 0, halfMonths);
    }

    /** The same of degrees of which is known what they make up for and their credit. */
    int steps(int monthsMadeUp, int degreeCredit, int halfMonths) {
        int sum = 0;
        if (minMonths > 0) {
            sum += experiencePoints() * experienceCredit(monthsMadeUp, halfMonths);
        }
        if (asksDegree) {
            sum += educationPoints() * educationCredit(degreeCredit, halfMonths);
        }
        return sum / Weights.STEP;
    }

    private int replaced(int halfMonths) {
        int months = Weights.replacingMonths(degreeLevel);
        return halfMonths >= 2 * months ? 100 : Weights.step(100 * halfMonths / (2 * months));
    }
}
