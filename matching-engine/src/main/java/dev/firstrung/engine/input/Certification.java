package dev.firstrung.engine.input;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A certificate held.
 *
 * @param certification taxonomy code, or the certificate's name where the taxonomy doesn't know it
 * @param label the certificate's name as shown to people
 */
public record Certification(
        String certification, String label, @Nullable YearMonth date) {

    public Certification {
        Inputs.requireText(certification, "certification");
        Inputs.requireText(label, "label");
    }
}
