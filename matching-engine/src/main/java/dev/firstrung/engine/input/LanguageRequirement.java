package dev.firstrung.engine.input;

import java.util.Objects;

/**
 * A human language that the posting asks for.
 *
 * @param language ISO 639-1 code such as {@code en}, or its English name
 * @param mandatory whether a candidate whose languages are known and don't contain it is not eligible
 */
public record LanguageRequirement(String language, LanguageLevel level, boolean mandatory) {

    public LanguageRequirement {
        Inputs.requireText(language, "language");
        Objects.requireNonNull(level, "level");
    }
}
