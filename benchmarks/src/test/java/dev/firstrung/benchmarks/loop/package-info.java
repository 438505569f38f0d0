@NullMarked
package dev.firstrung.benchmarks.loop;

import org.jspecify.annotations.NullMarked;
