@NullMarked
package dev.firstrung.jobs.terms;

import org.jspecify.annotations.NullMarked;
