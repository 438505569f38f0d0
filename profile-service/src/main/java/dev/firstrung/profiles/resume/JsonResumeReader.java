package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.SkillNames;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON Resume (jsonresume.org, version 1.0.0), field by field. Nothing in it is required and more may be there, so
 * whatever has another form than the schema says is left out with a warning.
 */
@Component
class JsonResumeReader {

    private static final List<String> SECTIONS =
            List.of("basics", "work", "volunteer", "education", "certificates", "skills", "languages", "projects");

    private final SkillNames names;
    private final ProseSkills prose;
    private final Clock clock;

    JsonResumeReader(SkillNames names, ProseSkills prose, Clock clock) {
        this.names = names;
        this.prose = prose;
        this.clock = clock;
    }

    /**
     * The proposal.
     *
     * @throws dev.firstrung.http.problem.ApiException when the text is no JSON, or no JSON Resume
     */
    Proposal read(String json) {
        JsonPart root = parse(json);
        if (SECTIONS.stream().noneMatch(root::has)) {
            throw ResumeProblems.unsupported("JSON that is no JSON Resume");
        }
        Draft draft = new Draft(names);
        Dates dates = new Dates(clock, draft::warn);
        basics(root.child("basics"), draft);
        root.children("work").forEach(work -> experience(work, null, dates, draft));
        root.children("volunteer").forEach(work -> experience(work, ExperienceKind.VOLUNTEER, dates, draft));
        root.children("education").forEach(course -> education(course, dates, draft));
        root.children("certificates").forEach(certificate -> certificate(certificate, dates, draft));
        root.children("skills").forEach(skill -> skill(skill, draft));
        root.children("languages").forEach(language -> language(language, draft));
        root.children("projects").forEach(project -> project(project, dates, draft));
        return draft.finish(null);
    }

    private static JsonPart parse(String json) {
        try {
            return new JsonPart("", JsonMapper.shared().readTree(json));
        } catch (JacksonException e) {
            throw ResumeProblems.unreadable("The file begins like JSON but isn't valid JSON.");
        }
    }

    private static void basics(JsonPart basics, Draft draft) {
        basics.text("name").ifPresent(name -> draft.displayName(name.value(), name.source()));
        basics.text("label").ifPresent(label -> draft.headline(label.value(), label.source()));
        JsonPart location = basics.child("location");
        var city = location.text("city");
        var region = location.text("region");
        var country = location.text("countryCode").filter(code -> Dates.isCountry(code.value()));
        var found = Stream.of(city, region, country).flatMap(Optional::stream).toList();
        if (!found.isEmpty()) {
            draft.location(
                    new Profile.Location(clipped(city, 100), clipped(region, 100), clipped(country, 2)),
                    found.stream().map(JsonText::source).toList());
        }
    }

    private void experience(JsonPart work, @Nullable ExperienceKind known, Dates dates, Draft draft) {
        var title = work.text("position");
        var organization = work.text("name").or(() -> work.text("organization")).or(() -> work.text("company"));
        var start = dates.of(work, "startDate");
        var end = dates.of(work, "endDate");
        if (dates.isBackwards(start, end)) {
            draft.warn("“" + work.path() + "” ends before it starts; its dates were left out.");
            start = Optional.empty();
            end = Optional.empty();
        }
        var words = words(work, "summary"); // "description" is the company's
        if (title.isEmpty() && organization.isEmpty() && words.isEmpty()) {
            return;
        }
        ExperienceKind kind =
                known != null ? known : Words.kind(title.map(JsonText::value).orElse(""));
        draft.experience(
                new Profile.Experience(
                        kind,
                        clipped(title, 200),
                        clipped(organization, 200),
                        start.orElse(null),
                        end.orElse(null),
                        joined(words)),
                Stream.concat(Stream.of(title, organization).flatMap(Optional::stream), words.stream())
                        .map(JsonText::source)
                        .toList());
        String note = Stream.of(title, organization)
                .flatMap(Optional::stream)
                .map(JsonText::value)
                .collect(Collectors.joining(", "));
        var evidence = new Profile.Evidence(
                Words.evidence(kind), note(note), dates.months(start, end), dates.lastUsed(start, end));
        Stream.concat(title.stream(), words.stream()).forEach(text -> prose.into(draft, text, evidence));
    }

    private static List<JsonText> words(JsonPart part, String prose) {
        return Stream.concat(part.text(prose).stream(), part.texts("highlights").stream())
                .toList();
    }

    private static @Nullable String joined(List<JsonText> words) {
        String text = words.stream().map(JsonText::value).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : Draft.clipped(text, 10_000);
    }

    private void education(JsonPart course, Dates dates, Draft draft) {
        var studyType = course.text("studyType");
        var area = course.text("area");
        var institution = course.text("institution");
        var end = dates.of(course, "endDate");
        var level = studyType
                .flatMap(text -> Words.degree(text.value()))
                .or(() -> area.flatMap(text -> Words.degree(text.value())));
        var places = Stream.of(studyType, area, institution)
                .flatMap(Optional::stream)
                .map(JsonText::source)
                .toList();
        if (level.isPresent()) {
            draft.education(
                    new Profile.Education(level.get(), clipped(area, 200), clipped(institution, 200), end.orElse(null)),
                    places);
        } else if (!places.isEmpty()) {
            draft.warn(
                    "The level of “" + places.getFirst().quote() + "” isn't clear; add it to your education yourself.");
        }
        course.texts("courses")
                .forEach(text -> prose.into(
                        draft,
                        text,
                        new Profile.Evidence(EvidenceKind.COURSE, note(text.value()), null, end.orElse(null))));
    }

    private static void certificate(JsonPart certificate, Dates dates, Draft draft) {
        certificate
                .text("name")
                .ifPresent(name -> draft.certification(
                        new Profile.Certification(
                                Draft.clipped(name.value(), 200),
                                clipped(certificate.text("issuer"), 200),
                                dates.of(certificate, "date").orElse(null)),
                        List.of(name.source())));
    }

    /** A name with keywords is a heading unless the taxonomy knows it; a name alone is the skill. */
    private void skill(JsonPart skill, Draft draft) {
        SkillLevel level = skill.text("level")
                .flatMap(text -> Words.skillLevel(text.value()))
                .orElse(null);
        var keywords = skill.texts("keywords");
        skill.text("name")
                .filter(name -> keywords.isEmpty() || names.isKnown(name.value()))
                .ifPresent(name -> draft.skill(name.value(), level, name.source()));
        keywords.forEach(keyword -> draft.skill(keyword.value(), level, keyword.source()));
    }

    private static void language(JsonPart language, Draft draft) {
        var name = language.text("language");
        var code = name.flatMap(text -> Words.languageCode(text.value()));
        var level = language.text("fluency").flatMap(text -> Words.fluency(text.value()));
        if (name.isPresent() && code.isPresent() && level.isPresent()) {
            draft.language(
                    new Profile.Language(code.get(), level.get()), name.get().source());
        } else if (name.isPresent() && code.isPresent()) {
            draft.warn("How well you know “" + name.get().value() + "” isn't clear; " + LanguageLevel.INDEPENDENT
                    + " was assumed.");
            draft.language(
                    new Profile.Language(code.get(), LanguageLevel.INDEPENDENT),
                    name.get().source());
        } else if (name.isPresent()) {
            draft.warn("“" + name.get().source().quote() + "” isn't a language we know; it was left out.");
        }
    }

    private void project(JsonPart project, Dates dates, Draft draft) {
        var name = project.text("name");
        var start = dates.of(project, "startDate");
        var end = dates.of(project, "endDate");
        var evidence = new Profile.Evidence(
                EvidenceKind.PROJECT,
                note(name.map(JsonText::value).orElse("")),
                dates.isBackwards(start, end) || end.isEmpty() ? null : dates.months(start, end),
                end.orElse(null));
        project.texts("keywords").stream()
                .filter(keyword -> names.isKnown(keyword.value()))
                .forEach(keyword -> draft.skill(keyword.value(), evidence, keyword.source()));
        Stream.concat(name.stream(), words(project, "description").stream())
                .forEach(text -> prose.into(draft, text, evidence));
    }

    private static @Nullable String clipped(Optional<JsonText> text, int most) {
        return text.map(JsonText::value)
                .map(value -> Draft.clipped(value, most))
                .orElse(null);
    }

    private static @Nullable String note(String text) {
        return text.isBlank() ? null : Objects.requireNonNull(Draft.clipped(text, 200));
    }
}
