package dev.firstrung.contracts;

import java.util.Objects;

/**
 * A human language and its level, held or asked for.
 *
 * @param language ISO 639-1 code in lower case, such as {@code en}
 */
public record LanguageSkill(String language, LanguageLevel level) {
    public LanguageSkill {
        Rules.requireText(language, "language");
        Objects.requireNonNull(level, "level");
    }
}
