/** How well and how fast skills are found in text. */
@NullMarked
package dev.firstrung.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
