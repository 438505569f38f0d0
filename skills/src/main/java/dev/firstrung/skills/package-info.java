/** The skill taxonomy, finding its skills in text, and reading postings and résumés. */
@NullMarked
package dev.firstrung.skills;

import org.jspecify.annotations.NullMarked;
