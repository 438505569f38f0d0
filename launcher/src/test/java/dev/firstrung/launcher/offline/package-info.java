@NullMarked
package dev.firstrung.launcher.offline;

import org.jspecify.annotations.NullMarked;
