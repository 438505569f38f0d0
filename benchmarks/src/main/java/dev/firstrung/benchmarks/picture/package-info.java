/** Pictures of measurements. */
@NullMarked
package dev.firstrung.benchmarks.picture;

import org.jspecify.annotations.NullMarked;
