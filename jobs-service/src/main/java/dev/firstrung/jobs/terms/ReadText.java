package dev.firstrung.jobs.terms;

import dev.firstrung.skills.posting.PostingFacts;

/** A posting's text as it was read: the conditions it states, and all that was found. */
public record ReadText(TextFacts facts, PostingFacts text) {}
