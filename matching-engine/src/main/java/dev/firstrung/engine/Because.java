package dev.firstrung.engine;

import org.jspecify.annotations.Nullable;

/**
 * A reason for points: what the profile says, what the posting says, and how the one leads to the other.
 *
 * @param profile the profile's item in plain English, or null where the posting alone decides
 * @param posting the posting's line in plain English
 * @param path how a related skill or a rule leads from the one to the other; null where they simply agree
 */
public record Because(
        @Nullable String profile,
        @Nullable String posting,
        @Nullable String path) {}
