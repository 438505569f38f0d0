package dev.firstrung.launcher.offline;

import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Job;
import java.time.LocalDate;
import java.util.List;

/** The scores that {@code ./firstrung score} gives, for many résumés against the same postings. */
public final class ResumeScores {

    private final FitModel model = FitModel.v1();
    private final ResumeInput resumes;
    private final List<Job> jobs;

    /**
     * Reads the postings once.
     *
     * @param asOf the day up to which ongoing experience is counted
     */
    public ResumeScores(LocalDate asOf, List<OfflinePosting> postings) {
        this.resumes = new ResumeInput(asOf);
        var input = new PostingInput();
        this.jobs = postings.stream()
                .map(posting -> input.read(posting.id(), posting.title(), posting.description()))
                .toList();
    }

    /** The scores of a résumé's text, 0 to 100, in the order of the postings; -1 where the pair isn't eligible. */
    public int[] of(String resume) {
        return jobs.stream()
                .map(model.explainer(resumes.read(resume))::score)
                .mapToInt(score -> score.eligible() ? score.score() : -1)
                .toArray();
    }
}
