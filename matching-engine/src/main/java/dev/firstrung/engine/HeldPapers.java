package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.Language;
import java.util.stream.IntStream;

/**
 * The certificates and the languages that a candidate has.
 *
 * @param languageLevels parallel to the languages
 */
record HeldPapers(Numbers certifications, Numbers languages, Numbers languageLevels) {

    /** Everything that a posting can ask for; covers all others. */
    static final HeldPapers ALL = new HeldPapers(Numbers.of(IntStream.of(-1)), Numbers.NONE, Numbers.NONE);

    static HeldPapers of(Candidate candidate, Dictionary names) {
        return new HeldPapers(
                Numbers.of(candidate.certifications().stream()
                        .map(Certification::certification)
                        .mapToInt(name -> CompiledJob.certificationNumber(name, names))),
                Numbers.of(candidate.languages().stream()
                        .map(Language::language)
                        .mapToInt(name -> CompiledJob.languageNumber(name, names))),
                Numbers.of(candidate.languages().stream().mapToInt(one -> Rank.of(one.level()))));
    }

    /** The level of a language, or -1. */
    int levelOf(int language) {
        int level = -1;
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i) == language) {
                level = Math.max(level, languageLevels.get(i));
            }
        }
        return level;
    }
}
