package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.WorkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain English what place and work mode earned, and what speaks against working there. */
final class PlaceReasons {

    private final Candidate candidate;
    private final Job posting;
    private final CompiledCandidate compiled;
    private final Workplace workplace;

    PlaceReasons(Candidate candidate, Job posting, CompiledCandidate compiled, Workplace workplace) {
        this.candidate = candidate;
        this.posting = posting;
        this.compiled = compiled;
        this.workplace = workplace;
    }

    Because because() {
        String mode = posting.workMode() == null || compiled.home.accepts(posting.workMode())
                ? null
                : SkillReasons.name(posting.workMode()) + " is not among the work modes wanted";
        String where = posting.workMode() == WorkMode.REMOTE
                ? null
                : switch (workplace.nearest(compiled.home)) {
                    case SAME_CITY -> null;
                    case SAME_REGION -> "another city of the same region";
                    case UNKNOWN ->
                        "one of the two places is not known exactly, which counts " + Weights.PLACE_UNKNOWN + " %";
                    case ELSEWHERE -> candidate.openToRelocate() ? "open to relocate" : "another place";
                };
        String visa = workplace.terms().countries().size() > 0
                        && posting.visaSponsorship() == null
                        && candidate.needsSponsorship()
                        && !workplace.terms().isAuthorized(compiled.home)
                ? "the posting doesn't say whether it sponsors a visa"
                : null;
        String path = Stream.of(mode, where, visa).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return new Because(home(), placeAsked(), path.isEmpty() ? null : path);
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        WorkMode mode = posting.workMode();
        if (mode != null && !compiled.home.accepts(mode)) {
            missing.add(SkillReasons.name(mode) + " among the work modes wanted");
        }
        if (mode != WorkMode.REMOTE) {
            switch (workplace.nearest(compiled.home)) {
                case SAME_CITY -> {}
                case SAME_REGION -> missing.add("the same city");
                case UNKNOWN -> missing.add("city, region and country on both sides");
                case ELSEWHERE ->
                    missing.add(
                            candidate.openToRelocate()
                                    ? "the same region"
                                    : "the same region, or being open to relocate");
            }
        }
        return missing.isEmpty() ? List.of(placeAsked()) : missing;
    }

    Ineligibility against(Reason reason) {
        String text = reason == Reason.PLACE
                ? placeAsked() + ", and the candidate would not move"
                : Boolean.FALSE.equals(posting.visaSponsorship())
                        ? "no authorisation to work there is stated, and the posting sponsors no visa"
                        : "no authorisation to work in "
                                + posting.places().stream()
                                        .map(Place::country)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", "));
        return new Ineligibility(reason, text);
    }

    private String home() {
        return (candidate.place() == null ? "place not stated" : place(candidate.place()))
                + (candidate.openToRelocate() ? ", open to relocate" : "");
    }

    private String placeAsked() {
        String places =
                posting.places().stream().map(PlaceReasons::place).sorted().collect(Collectors.joining(" or "));
        String mode = posting.workMode() == null ? "" : SkillReasons.name(posting.workMode());
        return Stream.of(mode, places).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String place(Place place) {
        String parts = Stream.of(place.city(), place.region(), place.country())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "place not stated" : parts;
    }
}
