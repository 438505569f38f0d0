@NullMarked
package dev.firstrung.contracts;

import org.jspecify.annotations.NullMarked;
