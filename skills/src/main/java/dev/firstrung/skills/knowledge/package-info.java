/** Finding names of knowledge in text, known to the taxonomy or not, with a trained sequence model. */
@NullMarked
package dev.firstrung.skills.knowledge;

import org.jspecify.annotations.NullMarked;
