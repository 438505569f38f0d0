@NullMarked
package dev.firstrung.benchmarks.properties;

import org.jspecify.annotations.NullMarked;
