package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.SkillLevel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in plain English what earned the points of a posting's skills. */
final class SkillReasons {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::credit)
            .thenComparingInt(Match::percent)
            .reversed()
            .thenComparing(match -> match.held().code());

    private final YearMonth today;
    private final List<Held> held;
    private final CompiledJob job;
    private final SkillRelations relations;

    SkillReasons(Candidate candidate, List<Held> held, CompiledJob job, SkillRelations relations) {
        today = YearMonth.from(candidate.asOf());
        this.held = held;
        this.job = job;
        this.relations = relations;
    }

    LedgerLine line(int line, int points, int credit) {
        Requirement requirement = job.requirements.get(line);
        Criterion criterion = requirement.required() ? Criterion.REQUIRED_SKILLS : Criterion.PREFERRED_SKILLS;
        Optional<Match> best = best(requirement);
        assert best.map(Match::credit).orElse(0) == credit : "explained " + best + ", scored " + credit;
        List<Because> because =
                best.map(match -> because(match, requirement)).stream().toList();
        List<String> missing =
                best.map(match -> missing(match, requirement)).orElseGet(() -> List.of(posting(requirement)));
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
        return job.requirements.stream()
                .filter(requirement -> matches(requirement).stream()
                        .anyMatch(match -> (match.held().experiences() & experience) != 0 && match.credit() > 0))
                .map(Requirement::label)
                .distinct()
                .toList();
    }

    private Optional<Match> best(Requirement requirement) {
        return matches(requirement).stream().filter(match -> match.credit() > 0).min(BEST_FIRST);
    }

    private List<Match> matches(Requirement requirement) {
        List<Match> matches = new ArrayList<>();
        for (Held one : held) {
            int own = one.credits(today)[Rank.of(requirement.level())];
            if (requirement.codes().contains(one.code())) {
                matches.add(new Match(one, own, false, 100, alternative(one, requirement)));
            }
            for (SkillRelations.Related related : relations.relatedTo(one.code())) {
                if (requirement.codes().contains(related.code())
                        && !related.code().equals(one.code())) {
                    int credit = CompiledCandidate.partial(own, related.percent());
                    matches.add(new Match(one, credit, true, related.percent(), related.path()));
                }
            }
        }
        return matches;
    }

    /** A label that lists the choice says it already. */
    private static @Nullable String alternative(Held one, Requirement requirement) {
        return requirement.codes().getFirst().equals(one.code())
                        || requirement.label().contains(one.label())
                ? null
                : "the posting accepts " + one.label() + " too";
    }

    private Because because(Match match, Requirement requirement) {
        return new Because(profile(match.held()), posting(requirement), match.path());
    }

    private List<String> missing(Match match, Requirement requirement) {
        List<String> missing = new ArrayList<>();
        if (match.related()) {
            boolean holdsItself =
                    held.stream().anyMatch(one -> requirement.codes().contains(one.code()));
            missing.add(holdsItself ? "evidence of " + requirement.label() : requirement.label() + " itself");
        }
        if (match.held().level().compareTo(requirement.level()) < 0) {
            missing.add(name(requirement.level()) + " level of " + requirement.label());
        }
        if (Strength.of(match.held().evidence(), today) < Weights.CLAIMED + Weights.SHOWN_AT_MOST) {
            missing.add((match.held().evidence().isEmpty() ? "" : "longer or more recent ")
                    + "work or internship evidence of " + match.held().label());
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
        return one.label() + ", " + name(one.level()) + ", " + (evidence.isEmpty() ? "no evidence stated" : evidence);
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

    private record Match(
            Held held,
            int credit,
            boolean related,
            int percent,
            @Nullable String path) {}
}
