@NullMarked
package dev.firstrung.matching.fit;

import org.jspecify.annotations.NullMarked;
