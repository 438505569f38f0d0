/** Jobs and candidates made up after the numbers of real ones. */
@NullMarked
package dev.firstrung.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
