/** Black-box tests: everything through the gateway of a stack that {@code ./firstrung up} would start. */
@NullMarked
package dev.firstrung.endtoend;

import org.jspecify.annotations.NullMarked;
