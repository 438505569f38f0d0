/** Reading a job posting's text into facts, each with its quote. */
@NullMarked
package dev.firstrung.skills.posting;

import org.jspecify.annotations.NullMarked;
