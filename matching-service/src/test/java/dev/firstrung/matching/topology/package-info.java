@NullMarked
package dev.firstrung.matching.topology;

import org.jspecify.annotations.NullMarked;
