/** The engine against other ways to the same scores. */
@NullMarked
package dev.firstrung.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
