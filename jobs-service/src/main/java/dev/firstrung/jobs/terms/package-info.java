/** What a posting says: the terms its employer states, and the facts found in its text where nothing is stated. */
@NullMarked
package dev.firstrung.jobs.terms;

import org.jspecify.annotations.NullMarked;
