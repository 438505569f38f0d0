/** Postings as others write them: schema.org JobPosting, pages that hold one, HTML and text. */
@NullMarked
package dev.firstrung.jobs.schemaorg;

import org.jspecify.annotations.NullMarked;
