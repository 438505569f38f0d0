/** Open roles, for anyone to search. */
@NullMarked
package dev.firstrung.jobs.search;

import org.jspecify.annotations.NullMarked;
