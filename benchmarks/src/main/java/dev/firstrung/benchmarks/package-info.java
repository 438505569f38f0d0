/** {@code ./firstrung bench}: prints what {@code docs/performance.md} reports, one {@code name value unit} a line. */
@NullMarked
package dev.firstrung.benchmarks;

import org.jspecify.annotations.NullMarked;
