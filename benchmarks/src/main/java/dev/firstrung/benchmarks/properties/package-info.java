/** Whether what must hold of every score holds of real records. */
@NullMarked
package dev.firstrung.benchmarks.properties;

import org.jspecify.annotations.NullMarked;
