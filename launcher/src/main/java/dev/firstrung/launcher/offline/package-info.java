/** Commands that work on files, without a running stack. */
@NullMarked
package dev.firstrung.launcher.offline;

import org.jspecify.annotations.NullMarked;
