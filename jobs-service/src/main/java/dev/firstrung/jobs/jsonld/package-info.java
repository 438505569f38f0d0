/** Postings as search engines read them. */
@NullMarked
package dev.firstrung.jobs.jsonld;

import org.jspecify.annotations.NullMarked;
