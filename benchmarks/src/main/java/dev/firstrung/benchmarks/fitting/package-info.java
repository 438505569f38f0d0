/** Counts in real postings and résumés what the generator needs to know of them: numbers, and nothing of their text. */
@NullMarked
package dev.firstrung.benchmarks.fitting;

import org.jspecify.annotations.NullMarked;
