@NullMarked
package dev.firstrung.benchmarks.fitting;

import org.jspecify.annotations.NullMarked;
