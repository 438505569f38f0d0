package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores one candidate with jobs, each with its ledger. What the candidate alone decides is worked out once. Safe for any number of threads. */
public final class Explainer {

    private final FitModel model;
    final Candidate candidate;
    final CompiledCandidate compiled;
    final CreditPaths paths;

    /** Codes of the skills whose level the candidate states. */
    final Set<String> levelled;

    Explainer(FitModel model, Candidate candidate, SkillRelations relations) {
        this.model = model;
        this.candidate = candidate;
        compiled = model.compile(candidate);
        List<Held> held = Held.of(candidate, compiled.timeline, relations);
        levelled = candidate.skills().stream()
                .filter(skill -> skill.level() != null)
                .map(HeldSkill::skill)
                .collect(Collectors.toUnmodifiableSet());
        paths = new CreditPaths(held, YearMonth.from(candidate.asOf()), relations);
    }

    /** The score with its ledger. Equal inputs give equal results. */
    public FitScore score(Job job) {
        return score(model.compile(job));
    }

    /** The same, of a job that the same model compiled. */
    public FitScore score(CompiledJob job) {
        return new Explanation(this, job).score(model.version());
    }
}
