package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;
import java.util.ArrayList;
import java.util.List;

/** Turns one pair's credits into the score with its ledger. */
final class Explanation {

    private final CompiledCandidate compiled;
    private final CompiledJob job;
    private final int[] credits;
    private final int score;
    private final SkillReasons skills;
    private final OtherReasons others;

    Explanation(Explainer explainer, CompiledJob job) {
        compiled = explainer.compiled;
        this.job = job;
        credits = new int[job.possible.length];
        score = Scoring.points(compiled, job, credits);
        skills = new SkillReasons(explainer, job);
        others = new OtherReasons(explainer.candidate, compiled, job, skills);
    }

    FitScore score(String version) {
        List<Ineligibility> against = against();
        return new FitScore(score, Band.of(score), against.isEmpty(), against, ledger(), version);
    }

    private List<LedgerLine> ledger() {
        int[] points = Scoring.share(score, job.possible, credits);
        List<LedgerLine> ledger = new ArrayList<>();
        int line = 0;
        for (; line < job.requirements.size(); line++) {
            ledger.add(skills.line(line, points[line], credits[line]));
        }
        if (job.unstatedPoints > 0) {
            ledger.add(
                    new LedgerLine(
                            Criterion.SKILLS_NOT_STATED,
                            0,
                            job.unstatedPoints,
                            List.of(),
                            List.of(
                                    job.requirements.isEmpty()
                                            ? "the posting names no skill, so nobody can earn these points"
                                            : "the posting states no skills and its text names few, so nobody can earn these points")));
        }
        for (Criterion criterion : CompiledJob.OTHERS) {
            if (job.possible[line] > 0) {
                ledger.add(others.line(criterion, points[line], job.possible[line], credits[line]));
            }
            line++;
        }
        return ledger;
    }

    private List<Ineligibility> against() {
        int bits = Eligibility.against(compiled, job);
        List<Ineligibility> against = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if ((bits & reason.bit()) != 0) {
                against.addAll(
                        switch (reason) {
                            case WORK_AUTHORIZATION, PLACE -> List.of(others.against(reason));
                            case MANDATORY_SKILL -> skills.missingMandatory(compiled);
                            case MANDATORY_LANGUAGE -> others.missingLanguages();
                            case MANDATORY_CERTIFICATION -> others.missingCertifications();
                        });
            }
        }
        return against;
    }
}
