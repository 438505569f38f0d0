@NullMarked
package dev.firstrung.launcher.stack;

import org.jspecify.annotations.NullMarked;
