@NullMarked
package dev.firstrung.jobs.posting;

import org.jspecify.annotations.NullMarked;
