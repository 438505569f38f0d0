package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.WorkMode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate in the form that pairs are scored in: numbers for names, and each skill's credit worked out beforehand. */
final class CompiledCandidate {

    final String id;
    final SkillTable skills = new SkillTable();
    final Timeline timeline;
    final Degree[] degrees;
    final Spot spot;
    final int workModes;
    final boolean openToRelocate;
    final int[] countries;
    final boolean needsSponsorship;
    final @Nullable YearlyPay expectedPay;
    final int[] certifications;
    final int[] languages;
    final int[] languageLevels;

    CompiledCandidate(Candidate candidate, Dictionary names, SkillRelations relations) {
        id = candidate.id();
        timeline = new Timeline(candidate.experience(), candidate.asOf());
        fillSkills(Held.of(candidate, timeline, relations), YearMonth.from(candidate.asOf()), names, relations);
        degrees = Degree.of(candidate, names);
        spot = Spot.of(candidate.place(), names);
        workModes = candidate.workModes().stream().mapToInt(Rank::bit).sum();
        openToRelocate = candidate.openToRelocate();
        countries = candidate.authorizedCountries().stream()
                .mapToInt(country -> Spot.countryNumber(country, names))
                .filter(country -> country != 0)
                .toArray();
        needsSponsorship = candidate.needsSponsorship();
        expectedPay = YearlyPay.of(candidate.expectedPay(), names);
        certifications = candidate.certifications().stream()
                .map(Certification::certification)
                .mapToInt(name -> CompiledJob.certificationNumber(name, names))
                .toArray();
        List<Language> spoken = candidate.languages();
        languages = spoken.stream()
                .mapToInt(one -> CompiledJob.languageNumber(one.language(), names))
                .toArray();
        languageLevels = spoken.stream().mapToInt(one -> Rank.of(one.level())).toArray();
    }

    boolean accepts(WorkMode mode) {
        return workModes == 0 || (workModes & Rank.bit(mode)) != 0;
    }

    /** The candidate's level of a language, or -1. */
    int levelOf(int language) {
        int level = -1;
        for (int i = 0; i < languages.length; i++) {
            if (languages[i] == language) {
                level = Math.max(level, languageLevels[i]);
            }
        }
        return level;
    }

    boolean holds(int certification) {
        for (int held : certifications) {
            if (held == certification) {
                return true;
            }
        }
        return false;
    }

    private void fillSkills(List<Held> held, YearMonth today, Dictionary names, SkillRelations relations) {
        for (Held skill : held) {
            int[] credits = skill.credits(today);
            skills.raise(CompiledJob.skillNumber(skill.code(), names), credits, true, skill.experiences());
            for (SkillRelations.Related related : relations.relatedTo(skill.code())) {
                int[] partial = new int[credits.length];
                for (int level = 0; level < credits.length; level++) {
                    partial[level] = partial(credits[level], related.percent());
                }
                if (partial[0] > 0 && !related.code().equals(skill.code())) {
                    skills.raise(CompiledJob.skillNumber(related.code(), names), partial, false, skill.experiences());
                }
            }
        }
    }

    /** Credit of a related skill: less than the skill's own, because it falls short of it by at least one step. */
    static int partial(int credit, int percent) {
        return Weights.step(credit * Math.min(percent, Weights.RELATED_AT_MOST) / 100);
    }
}
