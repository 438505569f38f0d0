@NullMarked
package dev.firstrung.jobs.json;

import org.jspecify.annotations.NullMarked;
