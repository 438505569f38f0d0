/** Audits of postings: before they are published, and with each change. */
@NullMarked
package dev.firstrung.jobs.audit;

import org.jspecify.annotations.NullMarked;
