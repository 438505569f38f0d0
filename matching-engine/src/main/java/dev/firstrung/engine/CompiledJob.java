package dev.firstrung.engine;

import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.WorkMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A posting in the form that pairs are scored in: numbers for names, and the possible points of each line, which sum to 100. */
final class CompiledJob {

    /** The criteria that have one line each, after the lines of the requirements. */
    static final List<Criterion> OTHERS = List.of(
            Criterion.EXPERIENCE,
            Criterion.EDUCATION,
            Criterion.PLACE,
            Criterion.SALARY,
            Criterion.CERTIFICATIONS,
            Criterion.LANGUAGES);

    final String id;

    /** Required skills, then preferred ones. */
    final List<Requirement> requirements;

    /** Skill numbers by requirement: the skill and its alternatives. */
    final int[][] skills;

    final int[] skillLevels;

    /** Possible points by line: the requirements, then {@link #OTHERS}. */
    final int[] possible;

    final boolean[] mandatory;
    final boolean anyMandatory;

    /** Points of the skills that no requirement carries, so that nobody can earn them. */
    final int unstatedPoints;

    final int experiencePoints;
    final int minExperienceMonths;
    final int educationPoints;
    final int degreeLevel;
    final Field[] fields;
    final boolean experienceCanReplace;
    final int placePoints;
    final @Nullable WorkMode workMode;
    final Spot[] spots;
    final int[] countries;
    final @Nullable Boolean visaSponsorship;
    final int salaryPoints;
    final @Nullable YearlyPay pay;
    final int certificationPoints;
    final List<CertificationRequirement> certificationsAsked;
    final int[] certifications;
    final int languagePoints;
    final List<LanguageRequirement> languagesAsked;
    final int[] languages;
    final int[] languageLevels;

    CompiledJob(Job job, Dictionary names, SkillRelations relations) {
        id = job.id();
        List<Requirement> required = Requirement.of(job.requiredSkills(), true, relations);
        List<Requirement> preferred = Requirement.of(job.preferredSkills(), false, relations);
        requirements = Stream.concat(required.stream(), preferred.stream()).toList();
        skills = requirements.stream()
                .map(one -> one.codes().stream()
                        .mapToInt(code -> skillNumber(code, names))
                        .toArray())
                .toArray(int[][]::new);
        skillLevels =
                requirements.stream().mapToInt(one -> Rank.of(one.level())).toArray();
        mandatory = new boolean[requirements.size()];
        boolean any = false;
        for (int i = 0; i < mandatory.length; i++) {
            mandatory[i] = requirements.get(i).mandatory();
            any |= mandatory[i];
        }
        anyMandatory = any;

        minExperienceMonths = job.minExperienceMonths();
        experiencePoints = minExperienceMonths > 0 ? Weights.EXPERIENCE : 0;
        EducationRequirement education = job.education();
        educationPoints = education != null ? Weights.EDUCATION : 0;
        degreeLevel = education != null ? Rank.of(education.level()) : 0;
        experienceCanReplace = education != null && education.experienceCanReplace();
        fields = (education != null ? education.fields() : List.<String>of())
                .stream()
                        .map(field -> names.fieldOf(field))
                        .filter(field -> field.number() != 0)
                        .distinct()
                        .toArray(Field[]::new);
        workMode = job.workMode();
        spots = job.places().stream()
                .map(place -> Spot.of(place, names))
                .filter(spot -> !spot.equals(Spot.UNKNOWN))
                .distinct()
                .toArray(Spot[]::new);
        placePoints = workMode != null || spots.length > 0 ? Weights.PLACE : 0;
        countries = job.places().stream()
                .map(Place::country)
                .mapToInt(country -> Spot.countryNumber(country, names))
                .filter(country -> country != 0)
                .distinct()
                .toArray();
        visaSponsorship = job.visaSponsorship();
        pay = YearlyPay.of(job.pay(), names);
        salaryPoints = pay != null ? Weights.SALARY : 0;
        certificationsAsked = job.certifications();
        certifications = certificationsAsked.stream()
                .mapToInt(one -> certificationNumber(one.certification(), names))
                .toArray();
        certificationPoints = certifications.length > 0 ? Weights.CERTIFICATIONS : 0;
        languagesAsked = job.languages();
        languages = languagesAsked.stream()
                .mapToInt(one -> languageNumber(one.language(), names))
                .toArray();
        languageLevels =
                languagesAsked.stream().mapToInt(one -> Rank.of(one.level())).toArray();
        languagePoints = languages.length > 0 ? Weights.LANGUAGES : 0;

        int[] others = {
            experiencePoints, educationPoints, placePoints, salaryPoints, certificationPoints, languagePoints
        };
        int rest = Weights.TOTAL - IntStream.of(others).sum();
        int[] skillPoints = share(rest, required, preferred);
        possible = IntStream.concat(IntStream.of(skillPoints), IntStream.of(others))
                .toArray();
        unstatedPoints = rest - IntStream.of(skillPoints).sum();
    }

    static int skillNumber(String code, Dictionary names) {
        return names.numberOf("skill/" + code);
    }

    static int certificationNumber(String name, Dictionary names) {
        return names.numberOf("certification/" + Names.certification(name));
    }

    static int languageNumber(String name, Dictionary names) {
        return names.numberOf("language/" + Names.language(name));
    }

    /** Where a posting names only one kind of skill, that kind has all the skills' points. */
    private static int[] share(int total, List<Requirement> required, List<Requirement> preferred) {
        int forPreferred = required.isEmpty() ? total : preferred.isEmpty() ? 0 : Weights.PREFERRED;
        return IntStream.concat(
                        IntStream.of(share(total - forPreferred, required)),
                        IntStream.of(share(forPreferred, preferred)))
                .toArray();
    }

    /**
     * A text that names one skill in passing must not make it decide alone. The cap comes after the sharing, so that it never gives
     * an item fewer points when another item goes.
     */
    private static int[] share(int total, List<Requirement> requirements) {
        int[] points = Apportionment.share(total, importance(requirements));
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.min(points[i], requirements.get(i).pointsAtMost());
        }
        return points;
    }

    private static int[] importance(List<Requirement> requirements) {
        return requirements.stream().mapToInt(Requirement::importance).toArray();
    }
}
