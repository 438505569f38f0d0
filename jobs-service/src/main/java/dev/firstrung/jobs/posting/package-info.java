/** The life of a posting: drafts, opening, closing, expiry, and its state for others. */
@NullMarked
package dev.firstrung.jobs.posting;

import org.jspecify.annotations.NullMarked;
