package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import dev.firstrung.skills.Taxonomy;

/**
 * The fit model: a pure function of a candidate and a job, described in docs/scoring.md.
 *
 * <p>Safe for any number of threads. It numbers the names it meets and keeps them, a few dozen bytes for each distinct skill, city,
 * field of study and the like.
 */
public final class FitModel {

    private final SkillRelations relations;
    private final String version;
    private final Dictionary names = new Dictionary();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Reach.OfSkills reaches;

    private FitModel(SkillRelations relations) {
        this.relations = relations;
        reaches = new Reach.OfSkills(names, relations);
        version = Weights.VERSION + "+skills-" + relations.version();
    }

    /** Model fit-1.1 over the taxonomy that ships with the skills. */
    public static FitModel v1() {
        return v1(new TaxonomyRelations(Taxonomy.standard()));
    }

    /** Model fit-1.1 over these relations between skills. */
    public static FitModel v1(SkillRelations relations) {
        return new FitModel(relations);
    }

    /** Names the model and the skill relations, both of which decide a score: {@code fit-1.1+skills-2026.1}. */
    public String version() {
        return version;
    }

    /** The score with its ledger. Equal inputs give equal results. */
    public FitScore score(Candidate candidate, Job job) {
        return explainer(candidate).score(job);
    }

    /** For the scores of one candidate with many jobs. */
    public Explainer explainer(Candidate candidate) {
        return new Explainer(this, candidate, relations);
    }

    /** The score alone, by the same arithmetic, of eligible and other pairs alike. For many pairs use an index. */
    public int points(Candidate candidate, Job job) {
        CompiledJob compiled = compile(job);
        return Scoring.points(compile(candidate), compiled, new int[compiled.possible.length]);
    }

    /** What the pair earns line by line, by the same arithmetic. */
    public Breakdown breakdown(Candidate candidate, Job job) {
        return Breakdown.of(compile(candidate), compile(job));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    CompiledCandidate compile(Candidate candidate) {
        return new CompiledCandidate(candidate, names, relations, reaches);
    }

    /** Compiles, and makes the skills held known to those who look for them from the other end. */
    CompiledCandidate compileHeld(Candidate candidate) {
        CompiledCandidate compiled = compile(candidate);
        compiled.own.forEach(own -> vocabulary.heldSkills.add(own.skill, own.code, names, relations));
        return compiled;
    }

    /** For the scores of one job with many candidates. */
    public CompiledJob compile(Job job) {
        return new CompiledJob(job, names, relations);
    }
}
