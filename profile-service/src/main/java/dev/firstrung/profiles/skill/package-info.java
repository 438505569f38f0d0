/** The skills a person can name: autocomplete over the taxonomy, and the names it doesn't know yet. */
@NullMarked
package dev.firstrung.profiles.skill;

import org.jspecify.annotations.NullMarked;
