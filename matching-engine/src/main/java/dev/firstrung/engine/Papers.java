package dev.firstrung.engine;

import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageRequirement;
import java.util.stream.IntStream;

/**
 * The certificates and the languages that a posting asks for. Lists that belong together run in parallel.
 *
 * @param mandatoryCertifications 1 where a candidate without it is not eligible, else 0
 * @param mandatoryLanguages 1 where a candidate whose languages are known and don't contain it is not eligible, else 0
 */
record Papers(
        Numbers certifications,
        Numbers mandatoryCertifications,
        Numbers languages,
        Numbers languageLevels,
        Numbers mandatoryLanguages) {

    static final Papers NONE = new Papers(Numbers.NONE, Numbers.NONE, Numbers.NONE, Numbers.NONE, Numbers.NONE);

    private static final Numbers ANY = Numbers.of(IntStream.of(-1));
    private static final Numbers ZERO = Numbers.of(IntStream.of(0));

    /** Papers that everybody has; they cover all others that state the same. */
    static Papers anyOf(boolean certifications, boolean languages) {
        return new Papers(
                certifications ? ANY : Numbers.NONE,
                certifications ? ZERO : Numbers.NONE,
                languages ? ANY : Numbers.NONE,
                languages ? ZERO : Numbers.NONE,
                languages ? ZERO : Numbers.NONE);
    }

    static Papers of(Job job, Dictionary names) {
        if (job.certifications().isEmpty() && job.languages().isEmpty()) {
            return NONE;
        }
        return new Papers(
                Numbers.of(job.certifications().stream()
                        .map(CertificationRequirement::certification)
                        .mapToInt(name -> CompiledJob.certificationNumber(name, names))),
                Numbers.of(job.certifications().stream().mapToInt(one -> one.mandatory() ? 1 : 0)),
                Numbers.of(job.languages().stream()
                        .map(LanguageRequirement::language)
                        .mapToInt(name -> CompiledJob.languageNumber(name, names))),
                Numbers.of(job.languages().stream().mapToInt(one -> Rank.of(one.level()))),
                Numbers.of(job.languages().stream().mapToInt(one -> one.mandatory() ? 1 : 0)));
    }

    boolean isEmpty() {
        return certifications.size() == 0 && languages.size() == 0;
    }

    int certificationPoints() {
        return certifications.size() > 0 ? Weights.CERTIFICATIONS : 0;
    }

    int languagePoints() {
        return languages.size() > 0 ? Weights.LANGUAGES : 0;
    }

    /** Points times steps of credit, or the complement where something mandatory is missing. */
    int steps(HeldPapers held) {
        if (held.equals(HeldPapers.ALL)) {
            return (certificationPoints() + languagePoints()) * (100 / Weights.STEP);
        }
        int sum = certificationPoints() > 0 ? certificationPoints() * certificationCredit(held) : 0;
        sum += languagePoints() > 0 ? languagePoints() * languageCredit(held) : 0;
        int steps = sum / Weights.STEP;
        return anyMissingLanguage(held) || anyMissingCertification(held) ? ~steps : steps;
    }

    /** Credit in percent: the share of the certificates asked for that the candidate holds. */
    int certificationCredit(HeldPapers held) {
        if (certifications.equals(ANY)) {
            return 100;
        }
        int sum = 0;
        for (int i = 0; i < certifications.size(); i++) {
            sum += held.certifications().contains(certifications.get(i)) ? 100 : 0;
        }
        return Weights.step(sum / certifications.size());
    }

    /** Credit in percent: the mean over the languages asked for. */
    int languageCredit(HeldPapers held) {
        if (languages.equals(ANY)) {
            return 100;
        }
        int sum = 0;
        for (int i = 0; i < languages.size(); i++) {
            sum += languageCredit(held, i);
        }
        return Weights.step(sum / languages.size());
    }

    int languageCredit(HeldPapers held, int i) {
        int level = held.levelOf(languages.get(i));
        return level < 0 ? 0 : Weights.languageLevelsBelow(languageLevels.get(i) - level);
    }

    /** Whether the candidate lacks a language that is mandatory; a profile that states no language at all leaves them unknown. */
    boolean isMissingLanguage(HeldPapers held, int i) {
        return mandatoryLanguages.get(i) != 0 && held.languages().size() > 0 && held.levelOf(languages.get(i)) < 0;
    }

    boolean isMissingCertification(HeldPapers held, int i) {
        return mandatoryCertifications.get(i) != 0 && !held.certifications().contains(certifications.get(i));
    }

    boolean anyMissingLanguage(HeldPapers held) {
        for (int i = 0; i < languages.size(); i++) {
            if (isMissingLanguage(held, i)) {
                return true;
            }
        }
        return false;
    }

    boolean anyMissingCertification(HeldPapers held) {
        for (int i = 0; i < certifications.size(); i++) {
            if (isMissingCertification(held, i)) {
                return true;
            }
        }
        return false;
    }
}
