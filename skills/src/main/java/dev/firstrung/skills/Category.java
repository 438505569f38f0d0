package dev.firstrung.skills;

/** What sort of thing a skill is. */
public enum Category {
    LANGUAGE,
    LIBRARY,
    PLATFORM,
    DATABASE,
    TOOL,
    METHOD,
    DOMAIN,
    SOFT,
    CERTIFICATION,
    HUMAN_LANGUAGE
}
