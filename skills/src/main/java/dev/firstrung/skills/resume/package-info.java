/** Reading a résumé's text into facts, each with its quote. */
@NullMarked
package dev.firstrung.skills.resume;

import org.jspecify.annotations.NullMarked;
