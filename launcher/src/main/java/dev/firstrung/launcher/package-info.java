/** {@code ./firstrung}: runs the whole of Firstrung on one machine, and the commands that need no running stack. */
@NullMarked
package dev.firstrung.launcher;

import org.jspecify.annotations.NullMarked;
