package dev.firstrung.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.MatchState.Band;
import dev.firstrung.engine.Explainer;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.matching.fit.EngineInputs;
import dev.firstrung.matching.fit.ExplainedPair;
import dev.firstrung.matching.projection.OpenJobs;
import dev.firstrung.matching.projection.OpenJobs.OpenJob;
import dev.firstrung.matching.topology.Limits;
import dev.firstrung.skills.Taxonomy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What more skills would unlock: the same model, on the same inputs with the skills added, against all open jobs. */
@Component
class WhatIf {

    private static final Comparator<Crossing> BEST_FIRST =
            Comparator.comparingInt(Crossing::scoreAfter).reversed().thenComparing(Crossing::jobId);

    private final OpenJobs openJobs;
    private final FitModel model;
    private final Taxonomy taxonomy;
    private final CompanyNames companyNames;
    private final Limits limits;

    WhatIf(OpenJobs openJobs, FitModel model, Taxonomy taxonomy, CompanyNames companyNames, Limits limits) {
        this.openJobs = openJobs;
        this.model = model;
        this.taxonomy = taxonomy;
        this.companyNames = companyNames;
        this.limits = limits;
    }

    /**
     * The question.
     *
     * @param addSkills codes, names or aliases of the taxonomy; others count as the text they are
     */
    record Question(@NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> addSkills) {}

    /**
     * How many jobs cross a border, and which, best first.
     *
     * @param unknownSkills those of the question that the taxonomy doesn't know: only postings that name them word for word ask for them
     */
    record Answer(int count, List<Crossing> crossing, List<String> unknownSkills) {}

    /**
     * A job that would be in a higher band, or a match at all.
     *
     * @param scoreBefore absent when the pair is not eligible as things are
     * @param bandBefore absent when the pair is not a match as things are
     */
    @JsonInclude(Include.NON_NULL)
    record Crossing(
            String jobId,
            String title,
            String companyId,
            @Nullable String company,
            @Nullable Integer scoreBefore,
            int scoreAfter,
            @Nullable Band bandBefore,
            Band bandAfter) {

        private Crossing of(@Nullable String name) {
            return new Crossing(jobId, title, companyId, name, scoreBefore, scoreAfter, bandBefore, bandAfter);
        }
    }

    private record Points(int score, boolean eligible) {}

    Answer answer(CandidateState state, Question question) {
        Candidate now = EngineInputs.candidate(state);
        Candidate then = with(now, question.addSkills());
        Map<String, Points> before = new HashMap<>();
        openJobs.forEachScore(now, (id, score, eligible) -> before.put(id, new Points(score, eligible)));
        List<String> moved = new ArrayList<>();
        openJobs.forEachScore(then, (id, score, eligible) -> {
            if (band(new Points(score, eligible)) != band(before.get(id))) {
                moved.add(id);
            }
        });
        // a job may change between the two passes, so those that moved are scored again, both ways on one state of the
        // job
        Explainer explainedNow = model.explainer(now);
        Explainer explainedThen = model.explainer(then);
        List<Crossing> crossing = moved.stream()
                .flatMap(id -> openJobs.find(id).stream())
                .flatMap(job -> crossing(explainedNow, explainedThen, job).stream())
                .sorted(BEST_FIRST)
                .toList();
        List<String> unknown = question.addSkills().stream()
                .filter(name -> taxonomy.byCode(taxonomy.codeOf(name)).isEmpty())
                .distinct()
                .toList();
        return new Answer(crossing.size(), crossing, unknown);
    }

    private List<Crossing> crossing(Explainer now, Explainer then, OpenJob job) {
        FitScore before = now.score(job.input());
        FitScore after = then.score(job.input());
        Band bandBefore = band(new Points(before.score(), before.eligible()));
        Band bandAfter = band(new Points(after.score(), after.eligible()));
        if (bandAfter == null || bandAfter == bandBefore) {
            return List.of();
        }
        return List.of(new Crossing(
                job.state().jobId(),
                job.state().title(),
                job.state().companyId(),
                null,
                before.eligible() ? before.score() : null,
                after.score(),
                bandBefore,
                bandAfter));
    }

    /** Null for what is no match: not eligible, or below the threshold. */
    private @Nullable Band band(@Nullable Points points) {
        return points != null && limits.admits(points.score(), points.eligible())
                ? ExplainedPair.band(points.score())
                : null;
    }

    private Candidate with(Candidate candidate, List<String> names) {
        Map<String, HeldSkill> skills = new LinkedHashMap<>();
        candidate.skills().forEach(held -> skills.put(held.skill(), held));
        for (String name : names) {
            String code = taxonomy.codeOf(name);
            if (!code.isBlank()) {
                skills.putIfAbsent(code, new HeldSkill(code, taxonomy.nameOf(code), null, List.of()));
            }
        }
        return candidate.withSkills(List.copyOf(skills.values()));
    }

    Mono<Answer> withCompanies(Answer answer) {
        var ids = answer.crossing().stream().map(Crossing::companyId).collect(Collectors.toSet());
        return companyNames
                .of(ids)
                .map(names -> new Answer(
                        answer.count(),
                        answer.crossing().stream()
                                .map(crossing -> crossing.of(names.get(crossing.companyId())))
                                .toList(),
                        answer.unknownSkills()));
    }
}
