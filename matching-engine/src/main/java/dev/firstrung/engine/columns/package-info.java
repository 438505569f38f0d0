/**
 * Rows in columns: blocks of rows whose scores are bounded from above many at a time, so that only few have to be scored exactly.
 * What a row and a score mean is the caller's.
 */
@NullMarked
package dev.firstrung.engine.columns;

import org.jspecify.annotations.NullMarked;
