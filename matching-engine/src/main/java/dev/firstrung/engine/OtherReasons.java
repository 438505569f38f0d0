package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Pay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in plain English what earned the points of every criterion other than skills. */
final class OtherReasons {

    private final Candidate candidate;
    private final Job posting;
    private final CompiledCandidate compiled;
    private final CompiledJob job;
    private final SkillReasons skills;
    private final PlaceReasons place;

    OtherReasons(Candidate candidate, CompiledCandidate compiled, CompiledJob job, SkillReasons skills) {
        this.candidate = candidate;
        posting = job.job;
        this.compiled = compiled;
        this.job = job;
        this.skills = skills;
        place = new PlaceReasons(candidate, posting, compiled, job.workplace);
    }

    LedgerLine line(Criterion criterion, int points, int possible, int credit) {
        List<Because> because = switch (criterion) {
            case EXPERIENCE -> experience();
            case EDUCATION -> education(credit);
            case PLACE -> List.of(place.because());
            case SALARY -> List.of(salary());
            case CERTIFICATIONS -> certifications();
            case LANGUAGES -> languages();
            case REQUIRED_SKILLS, PREFERRED_SKILLS, SKILLS_NOT_STATED -> List.of();
        };
        return new LedgerLine(
                criterion,
                points,
                possible,
                credit == 0 ? List.of() : because,
                credit == 100 ? List.of() : missing(criterion));
    }

    private List<String> missing(Criterion criterion) {
        return switch (criterion) {
            case EXPERIENCE ->
                List.of(experienceAsked() + "; counted so far: " + counted()
                        + (candidate.experience().isEmpty() ? ", as the profile lists no job or internship" : ""));
            case EDUCATION -> List.of(educationAsked());
            case PLACE -> place.missing();
            case SALARY -> List.of("pay of at least " + expectation());
            case CERTIFICATIONS ->
                IntStream.range(0, posting.certifications().size())
                        .filter(i -> !holds(i))
                        .mapToObj(i -> posting.certifications().get(i).label())
                        .sorted()
                        .toList();
            case LANGUAGES ->
                IntStream.range(0, posting.languages().size())
                        .filter(i -> job.papers.languageCredit(compiled.papers, i) < 100)
                        .mapToObj(i -> language(posting.languages().get(i)))
                        .sorted()
                        .toList();
            case REQUIRED_SKILLS, PREFERRED_SKILLS, SKILLS_NOT_STATED -> List.of();
        };
    }

    private record Stretch(Experience experience, int months, List<String> used, int halfMonths) {}

    /** What counts in full comes first, then what is longest. */
    private List<Because> experience() {
        Timeline timeline = compiled.timeline;
        List<Because> because = new ArrayList<>();
        IntStream.range(0, timeline.inOrder().size())
                .filter(i -> timeline.monthsOf(i) > 0)
                .mapToObj(this::stretch)
                .sorted(Comparator.comparingInt(Stretch::halfMonths).reversed())
                .forEach(one -> because.add(new Because(text(one), experienceAsked(), rule(one))));
        bestMakingUp().ifPresent(because::add);
        return because;
    }

    /** With the half-months that it alone would count. */
    private Stretch stretch(int i) {
        Timeline timeline = compiled.timeline;
        List<String> used = skills.usedIn(Timeline.bit(i));
        int halfMonths = timeline.halfMonthsOf(i, !used.isEmpty());
        return new Stretch(timeline.inOrder().get(i), timeline.monthsOf(i), used, halfMonths);
    }

    private static String text(Stretch one) {
        String kind = SkillReasons.name(one.experience().kind());
        String months = SkillReasons.months(one.months());
        return one.experience().startDate() == null
                ? kind + " without a start date, taken as " + months
                : kind + " of " + months;
    }

    private static String rule(Stretch one) {
        if (one.used().isEmpty()) {
            return "uses no skill that the posting names, so it counts half, at most "
                    + SkillReasons.months(Weights.OTHER_MONTHS_AT_MOST) + " in all";
        }
        String skills = "uses " + String.join(", ", one.used());
        return one.experience().kind() == Experience.Kind.VOLUNTEER ? skills + "; volunteering counts half" : skills;
    }

    private Optional<Because> bestMakingUp() {
        return degrees()
                .filter(degree -> degree.monthsMadeUp(job.background) > 0)
                .max(Comparator.comparingInt(degree -> degree.monthsMadeUp(job.background)))
                .map(degree -> new Because(
                        degree(degree.source()),
                        experienceAsked(),
                        "a " + (degree.level() == DegreeLevel.DOCTORATE ? "doctorate" : "Master's")
                                + " in the field makes up for up to "
                                + SkillReasons.months(degree.monthsMadeUp(job.background)) + " of missing experience"));
    }

    private List<Because> education(int credit) {
        Optional<Because> degree = degrees()
                .filter(one -> one.credit(job.background) == credit)
                .findFirst()
                .map(one -> new Because(degree(one.source()), educationAsked(), graduation(one)));
        return List.of(degree.orElseGet(() ->
                new Because(counted() + " of experience", educationAsked(), "the posting accepts experience instead")));
    }

    private static @Nullable String graduation(Degree one) {
        return one.finished() < 100 ? "graduates more than a year from now, so it counts half" : null;
    }

    private Because salary() {
        boolean otherCurrency = compiled.expectedPay != null
                && job.pay != null
                && compiled.expectedPay.currency() != job.pay.currency();
        return new Because(
                candidate.expectedPay() == null ? "no pay expectation stated" : "expects at least " + expectation(),
                "pays " + pay(Objects.requireNonNull(posting.pay())),
                otherCurrency ? "another currency, which counts " + Weights.OTHER_CURRENCY + " %" : null);
    }

    private List<Because> certifications() {
        return IntStream.range(0, posting.certifications().size())
                .filter(i -> holds(i))
                .mapToObj(i -> posting.certifications().get(i).label())
                .sorted()
                .map(label -> new Because(label, label + ", asked for", null))
                .toList();
    }

    private List<Because> languages() {
        return IntStream.range(0, posting.languages().size())
                .filter(i -> job.papers.languageCredit(compiled.papers, i) > 0)
                .mapToObj(i -> new Because(
                        posting.languages().get(i).language() + ", level "
                                + (compiled.papers.levelOf(
                                                job.papers.languages().get(i))
                                        + 1) + " of 4",
                        language(posting.languages().get(i)),
                        null))
                .sorted(Comparator.comparing(Because::toString))
                .toList();
    }

    Ineligibility against(Reason reason) {
        return place.against(reason);
    }

    List<Ineligibility> missingLanguages() {
        return IntStream.range(0, posting.languages().size())
                .filter(i -> job.papers.isMissingLanguage(compiled.papers, i))
                .mapToObj(i -> "the posting makes " + posting.languages().get(i).language() + " mandatory")
                .sorted()
                .map(text -> new Ineligibility(Reason.MANDATORY_LANGUAGE, text))
                .toList();
    }

    List<Ineligibility> missingCertifications() {
        return IntStream.range(0, posting.certifications().size())
                .filter(i -> job.papers.isMissingCertification(compiled.papers, i))
                .mapToObj(i ->
                        "the posting makes " + posting.certifications().get(i).label() + " mandatory")
                .sorted()
                .map(text -> new Ineligibility(Reason.MANDATORY_CERTIFICATION, text))
                .toList();
    }

    private boolean holds(int certification) {
        return compiled.papers
                .certifications()
                .contains(job.papers.certifications().get(certification));
    }

    private Stream<Degree> degrees() {
        return compiled.degrees.stream()
                .sorted(Comparator.comparing((Degree one) -> degree(one.source()))
                        .thenComparing(Degree::finished, Comparator.reverseOrder()));
    }

    private String experienceAsked() {
        return "at least " + SkillReasons.months(job.background.minMonths()) + " of experience";
    }

    private String counted() {
        long relevant = 0;
        for (int i = 0; i < job.requirements.size(); i++) {
            relevant |= Credits.experiences(compiled, job, i);
        }
        int half = compiled.timeline.halfMonths(relevant);
        return half % 2 == 0 ? SkillReasons.months(half / 2) : half / 2 + ".5 months";
    }

    private String educationAsked() {
        EducationRequirement asked = Objects.requireNonNull(posting.education());
        String fields = asked.fields().stream().sorted().collect(Collectors.joining(" or "));
        return SkillReasons.name(asked.level()) + " degree or higher"
                + (fields.isEmpty() ? "" : " in " + fields)
                + (asked.experienceCanReplace() ? ", or experience instead" : "");
    }

    /** The year alone, since many state no month and one is made up to count with. */
    private static String degree(Education one) {
        return SkillReasons.name(one.level())
                + (one.field() == null ? ", field not stated" : " in " + one.field())
                + (one.endDate() == null ? "" : ", " + one.endDate().getYear());
    }

    private String expectation() {
        return candidate.expectedPay() == null ? "" : lowest(candidate.expectedPay());
    }

    private static String lowest(Pay pay) {
        Long amount = pay.min() != null ? pay.min() : pay.max();
        return amount + " " + pay.currency() + " a " + SkillReasons.name(pay.period());
    }

    private static String pay(Pay pay) {
        Long min = pay.min();
        Long max = pay.max();
        String range = min == null ? "up to " + max : max == null ? "from " + min : min + " to " + max;
        return range + " " + pay.currency() + " a " + SkillReasons.name(pay.period());
    }

    private static String language(LanguageRequirement asked) {
        return asked.language() + ", " + SkillReasons.name(asked.level()) + (asked.mandatory() ? ", mandatory" : "");
    }
}
