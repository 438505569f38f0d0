@NullMarked
package dev.firstrung.architecture;

import org.jspecify.annotations.NullMarked;
