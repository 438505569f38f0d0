@NullMarked
package dev.firstrung.benchmarks.output;

import org.jspecify.annotations.NullMarked;
