/** Reacts to changes of candidates and jobs, keeps their best pairs scored, and serves them with their explanation. */
@NullMarked
package dev.firstrung.matching;

import org.jspecify.annotations.NullMarked;
