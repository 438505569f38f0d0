@NullMarked
package dev.firstrung.jobs.importing;

import org.jspecify.annotations.NullMarked;
