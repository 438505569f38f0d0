/** The processes of a running stack: broker, database, services; how they are started, watched and stopped. */
@NullMarked
package dev.firstrung.launcher.stack;

import org.jspecify.annotations.NullMarked;
