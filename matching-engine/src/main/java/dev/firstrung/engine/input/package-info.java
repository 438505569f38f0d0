/** The two records of scoring inputs, and their parts. Nothing outside them changes a score. */
@NullMarked
package dev.firstrung.engine.input;

import org.jspecify.annotations.NullMarked;
