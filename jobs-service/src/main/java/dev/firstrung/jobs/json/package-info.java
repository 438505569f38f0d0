/** Reading JSON so that every mistake in it is named by its field, all at once. */
@NullMarked
package dev.firstrung.jobs.json;

import org.jspecify.annotations.NullMarked;
