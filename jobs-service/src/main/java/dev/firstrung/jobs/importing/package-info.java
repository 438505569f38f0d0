/** Postings by the thousand, a line each, in this service's form or as schema.org JobPosting. */
@NullMarked
package dev.firstrung.jobs.importing;

import org.jspecify.annotations.NullMarked;
