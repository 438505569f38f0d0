/** What the API reads: matches, candidates' scoring inputs and companies in MongoDB, and the open jobs in memory. */
@NullMarked
package dev.firstrung.matching.projection;

import org.jspecify.annotations.NullMarked;
