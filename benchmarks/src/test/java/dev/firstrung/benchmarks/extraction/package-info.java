@NullMarked
package dev.firstrung.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
