package dev.firstrung.engine;

import java.util.Objects;

/**
 * Why a pair is not eligible, whatever its score.
 *
 * @param text the reason in plain English, naming the posting's line
 */
public record Ineligibility(Reason reason, String text) {

    public Ineligibility {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }

    /** The hard limits. */
    public enum Reason {
        WORK_AUTHORIZATION,
        PLACE,
        MANDATORY_SKILL,
        MANDATORY_LANGUAGE,
        MANDATORY_CERTIFICATION;

        int bit() {
            return Rank.bit(this);
        }
    }
}
