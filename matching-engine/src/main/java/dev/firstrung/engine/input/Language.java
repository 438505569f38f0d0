package dev.firstrung.engine.input;

import java.util.Objects;

/**
 * A human language that the candidate commands.
 *
 * @param language ISO 639-1 code such as {@code en}, or its English name
 */
public record Language(String language, LanguageLevel level) {

    public Language {
        Inputs.requireText(language, "language");
        Objects.requireNonNull(level, "level");
    }
}
