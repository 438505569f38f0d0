package dev.firstrung.engine;

import dev.firstrung.engine.CreditPaths.Path;
import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.SkillLevel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in plain English what earned the points of a posting's skills. */
final class SkillReasons {

    private final YearMonth today;
    private final Explainer explainer;
    private final CompiledJob job;

    SkillReasons(Explainer explainer, CompiledJob job) {
        today = YearMonth.from(explainer.candidate.asOf());
        this.explainer = explainer;
        this.job = job;
    }

    LedgerLine line(int line, int points, int credit) {
        Requirement requirement = job.requirements.get(line);
        Criterion criterion = requirement.required() ? Criterion.REQUIRED_SKILLS : Criterion.PREFERRED_SKILLS;
        Path best = best(requirement);
        assert (best == null ? 0 : best.credit(Rank.of(requirement.level()))) == credit
                : "explained another credit of " + requirement.label() + " than " + credit;
        List<Because> because = best == null ? List.of() : List.of(because(best, requirement));
        List<String> missing = best == null ? List.of(posting(requirement)) : missing(best, requirement);
        return new LedgerLine(criterion, points, job.possible[line], because, missing);
    }

    List<Ineligibility> missingMandatory(CompiledCandidate compiled) {
        return IntStream.range(0, job.requirements.size())
                .filter(i -> Eligibility.isMissingSkill(compiled, job, i))
                .mapToObj(i -> "the posting makes " + job.requirements.get(i).label() + " mandatory")
                .map(text -> new Ineligibility(Reason.MANDATORY_SKILL, text))
                .toList();
    }

    /** Names of the posting's skills that this experience used, or that a skill used in it earns credit for. */
    List<String> usedIn(long experience) {
        return IntStream.range(0, job.requirements.size())
                .filter(i -> (Credits.experiences(explainer.compiled, job, i) & experience) != 0)
                .mapToObj(i -> job.requirements.get(i).label())
                .distinct()
                .toList();
    }

    /** The path that earns most, by the closest relation, of the first held skill. */
    private @Nullable Path best(Requirement requirement) {
        int level = Rank.of(requirement.level());
        Path best = null;
        for (String code : requirement.codes()) {
            for (Path path : explainer.paths.to(code)) {
                if (path.credit(level) > 0 && (best == null || isBetter(path, best, level))) {
                    best = path;
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Path one, Path other, int level) {
        int more = Integer.compare(one.credit(level), other.credit(level));
        int closer = more != 0 ? more : Integer.compare(one.percent, other.percent);
        return closer != 0 ? closer > 0 : one.order < other.order;
    }

    /** A label that lists the choice says it already. */
    private static @Nullable String alternative(Held one, Requirement requirement) {
        return requirement.codes().getFirst().equals(one.code())
                        || requirement.label().contains(one.label())
                ? null
                : "the posting accepts " + one.label() + " too";
    }

    private Because because(Path path, Requirement requirement) {
        String why = path.relation == null ? alternative(path.held, requirement) : path.relation;
        return new Because(profile(path.held), posting(requirement), why);
    }

    private List<String> missing(Path path, Requirement requirement) {
        List<String> missing = new ArrayList<>();
        if (path.relation != null) {
            boolean holdsItself = requirement.codes().stream()
                    .flatMap(code -> explainer.paths.to(code).stream())
                    .anyMatch(any -> any.relation == null);
            missing.add(holdsItself ? "evidence of " + requirement.label() : requirement.label() + " itself");
        }
        if (path.held.level().compareTo(requirement.level()) < 0) {
            missing.add(name(requirement.level()) + " level of " + requirement.label());
        }
        if (Strength.of(path.held.evidence(), today) < Weights.CLAIMED + Weights.SHOWN_AT_MOST) {
            boolean worked = path.held.evidence().stream().map(Evidence::kind).anyMatch(SkillReasons::isWork);
            missing.add(
                    (worked ? "longer or more recent " : "") + "work or internship evidence of " + path.held.label());
        }
        return missing;
    }

    private String profile(Held one) {
        String evidence = one.evidence().stream()
                .sorted(Comparator.comparing(Evidence::kind)
                        .thenComparing(Evidence::months, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Evidence::lastUsed, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(SkillReasons::evidence)
                .distinct()
                .collect(Collectors.joining(", "));
        return one.label() + ", " + name(one.level())
                + (explainer.levelled.contains(one.code()) ? "" : " (no level stated)") + ", "
                + (evidence.isEmpty() ? "no evidence stated" : evidence);
    }

    private static boolean isWork(Evidence.Kind kind) {
        return switch (kind) {
            case WORK, INTERNSHIP -> true;
            case COURSE, PROJECT, VOLUNTEER, CERTIFICATE -> false;
        };
    }

    private static String evidence(Evidence one) {
        String kind = name(one.kind());
        Integer months = one.months();
        YearMonth lastUsed = one.lastUsed();
        return kind
                + (months == null || months == 0 ? "" : " of " + months(months))
                + (lastUsed == null ? " without a date" : " until " + lastUsed);
    }

    private static String posting(Requirement requirement) {
        Integer importance = requirement.statedImportance();
        SkillLevel level = requirement.statedLevel();
        return requirement.label()
                + (requirement.required() ? ", required" : ", preferred")
                + (requirement.mandatory() ? " and mandatory" : "")
                + (level == null ? "" : ", " + name(level))
                + (importance == null ? "" : " (importance " + importance + ")");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String months(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}
