package dev.firstrung.skills.resume;

import dev.firstrung.skills.LanguageLevel;
import java.util.Optional;

/**
 * A human language that a résumé names.
 *
 * @param language the taxonomy's code
 * @param level empty where the résumé doesn't say
 */
public record ResumeLanguage(String language, Optional<LanguageLevel> level) {}
