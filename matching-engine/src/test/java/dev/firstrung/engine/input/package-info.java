@NullMarked
package dev.firstrung.engine.input;

import org.jspecify.annotations.NullMarked;
