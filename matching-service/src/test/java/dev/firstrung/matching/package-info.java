@NullMarked
package dev.firstrung.matching;

import org.jspecify.annotations.NullMarked;
