/** The match API: ranked openings, explanations, what-if, live changes, and an employer's blind ranking. */
@NullMarked
package dev.firstrung.matching.match;

import org.jspecify.annotations.NullMarked;
