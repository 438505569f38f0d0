@NullMarked
package dev.firstrung.jobs;

import org.jspecify.annotations.NullMarked;
