@NullMarked
package dev.firstrung.testing;

import org.jspecify.annotations.NullMarked;
