package dev.firstrung.skills.resume;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a place of a résumé shows of a skill. Words within a stretch of work are evidence of as many months as it lasted.
 *
 * @param note what the work was, or the words themselves
 * @param months how long the skill was used, where it is known
 * @param lastUsed when it was used last, where it is known
 * @param start where the quote starts in the text read
 * @param end where it ends, exclusive
 */
public record SkillEvidence(
        EvidenceKind kind,
        String note,
        Optional<Integer> months,
        Optional<YearMonth> lastUsed,
        int start,
        int end,
        String quote) {

    private static final int LONGEST_NOTE = 200;

    /** Everything that shows a skill, in the order of the text; months that the résumé states for it come last. */
    public static List<SkillEvidence> of(ResumeSkill skill, List<WorkPeriod> periods, LocalDate today) {
        List<SkillEvidence> all = new ArrayList<>();
        for (ResumeSkill.Evidence place : skill.evidence()) {
            all.add(
                    switch (place.kind()) {
                        case WORK, INTERNSHIP, VOLUNTEER -> atWork(place, periods, today);
                        case COURSE, PROJECT, CERTIFICATE, LISTED -> undated(place.kind(), Optional.empty(), place);
                    });
        }
        skill.months()
                .ifPresent(months -> all.add(undated(
                        EvidenceKind.WORK,
                        Optional.of(months.value()),
                        new ResumeSkill.Evidence(EvidenceKind.WORK, months.start(), months.end(), months.quote()))));
        return all;
    }

    private static SkillEvidence atWork(ResumeSkill.Evidence place, List<WorkPeriod> periods, LocalDate today) {
        return periods.stream()
                .filter(period -> period.covers(place.start()))
                .findFirst()
                .filter(period ->
                        !period.name().isEmpty() || period.entry().start().isPresent())
                .map(period -> new SkillEvidence(
                        period.evidenceKind(),
                        clipped(period.name()),
                        period.months(today),
                        period.lastUsed(today),
                        place.start(),
                        place.end(),
                        place.quote()))
                .orElseGet(() -> undated(place.kind(), Optional.empty(), place));
    }

    private static SkillEvidence undated(EvidenceKind kind, Optional<Integer> months, ResumeSkill.Evidence place) {
        return new SkillEvidence(
                kind,
                clipped(place.quote().strip()),
                months,
                Optional.empty(),
                place.start(),
                place.end(),
                place.quote());
    }

    private static String clipped(String note) {
        return note.length() <= LONGEST_NOTE
                ? note
                : note.substring(0, LONGEST_NOTE - 1).strip() + "…";
    }
}
