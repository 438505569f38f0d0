@NullMarked
package dev.firstrung.jobs.audit;

import org.jspecify.annotations.NullMarked;
