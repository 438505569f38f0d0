@NullMarked
package dev.firstrung.engine.columns;

import org.jspecify.annotations.NullMarked;
