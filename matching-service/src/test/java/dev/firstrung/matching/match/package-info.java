@NullMarked
package dev.firstrung.matching.match;

import org.jspecify.annotations.NullMarked;
