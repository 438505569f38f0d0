/** A small client of the public API: for loading demo data, for the real-input command and for black-box tests. */
@NullMarked
package dev.firstrung.launcher.api;

import org.jspecify.annotations.NullMarked;
