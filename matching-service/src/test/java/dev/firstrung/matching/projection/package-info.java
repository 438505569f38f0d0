@NullMarked
package dev.firstrung.matching.projection;

import org.jspecify.annotations.NullMarked;
