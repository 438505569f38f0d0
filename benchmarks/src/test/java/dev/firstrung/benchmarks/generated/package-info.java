@NullMarked
package dev.firstrung.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
