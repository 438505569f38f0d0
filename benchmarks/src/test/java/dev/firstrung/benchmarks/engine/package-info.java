@NullMarked
package dev.firstrung.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
