package dev.firstrung.engine;

import dev.firstrung.engine.input.Job;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A posting in the form that pairs are scored in: numbers for names, and the possible points of each line, which sum to 100. It belongs to the
 * {@link FitModel} that made it, and is worth keeping where the same job is explained to many candidates: a few KB.
 */
public final class CompiledJob {

    /** The criteria that have one line each, after the lines of the requirements. */
    static final List<Criterion> OTHERS = List.of(
            Criterion.EXPERIENCE,
            Criterion.EDUCATION,
            Criterion.PLACE,
            Criterion.SALARY,
            Criterion.CERTIFICATIONS,
            Criterion.LANGUAGES);

    final Job job;
    final String id;

    /** Required skills, then preferred ones. */
    final List<Requirement> requirements;

    /** Skill numbers by requirement: the skill and its alternatives. */
    final int[][] skills;

    final int[] skillLevels;

    /** Possible points by line: the requirements, then {@link #OTHERS}. */
    final int[] possible;

    final boolean[] mandatory;
    final boolean anyMandatory;

    /** Points of the skills that no requirement carries, so that nobody can earn them. */
    final int unstatedPoints;

    final Background background;
    final Workplace workplace;
    final @Nullable YearlyPay pay;
    final Papers papers;

    CompiledJob(Job job, Dictionary names, SkillRelations relations) {
        this.job = job;
        id = job.id();
        List<Requirement> required = Requirement.of(job.requiredSkills(), true, relations);
        List<Requirement> preferred = Requirement.of(job.preferredSkills(), false, relations);
        requirements = Stream.concat(required.stream(), preferred.stream()).toList();
        skills = requirements.stream()
                .map(one -> one.codes().stream()
                        .mapToInt(code -> skillNumber(code, names))
                        .toArray())
                .toArray(int[][]::new);
        skillLevels =
                requirements.stream().mapToInt(one -> Rank.of(one.level())).toArray();
        mandatory = new boolean[requirements.size()];
        boolean any = false;
        for (int i = 0; i < mandatory.length; i++) {
            mandatory[i] = requirements.get(i).mandatory();
            any |= mandatory[i];
        }
        anyMandatory = any;

        background = Background.of(job, names);
        workplace = Workplace.of(job, names);
        pay = YearlyPay.of(job.pay(), names);
        papers = Papers.of(job, names);

        int[] others = {
            background.experiencePoints(),
            background.educationPoints(),
            workplace.terms().points(),
            pay != null ? Weights.SALARY : 0,
            papers.certificationPoints(),
            papers.languagePoints()
        };
        int rest = Weights.TOTAL - IntStream.of(others).sum();
        int[] skillPoints = share(rest, required, preferred);
        possible = IntStream.concat(IntStream.of(skillPoints), IntStream.of(others))
                .toArray();
        unstatedPoints = rest - IntStream.of(skillPoints).sum();
    }

    /** What it was made of. */
    public Job job() {
        return job;
    }

    static int skillNumber(String code, Dictionary names) {
        return names.numberOf("skill/" + code);
    }

    static int certificationNumber(String name, Dictionary names) {
        return names.numberOf("certification/" + Names.certification(name));
    }

    static int languageNumber(String name, Dictionary names) {
        return names.numberOf("language/" + Names.language(name));
    }

    /** Where a posting names only one kind of skill, that kind has all the skills' points. */
    private static int[] share(int total, List<Requirement> required, List<Requirement> preferred) {
        int forPreferred = required.isEmpty() ? total : preferred.isEmpty() ? 0 : Weights.PREFERRED;
        return IntStream.concat(
                        IntStream.of(share(total - forPreferred, required)),
                        IntStream.of(share(forPreferred, preferred)))
                .toArray();
    }

    /**
     * A text that names one skill in passing must not make it decide alone. The cap comes after the sharing, so that it never gives
     * an item fewer points when another item goes.
     */
    private static int[] share(int total, List<Requirement> requirements) {
        int[] points = Apportionment.share(total, importance(requirements));
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.min(points[i], requirements.get(i).pointsAtMost());
        }
        return points;
    }

    private static int[] importance(List<Requirement> requirements) {
        return requirements.stream().mapToInt(Requirement::importance).toArray();
    }
}
