/** Companies and who acts for them. */
@NullMarked
package dev.firstrung.jobs.company;

import org.jspecify.annotations.NullMarked;
