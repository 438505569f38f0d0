/** The profile service: candidate profiles, résumés, and the skills a person can name. */
@NullMarked
package dev.firstrung.profiles;

import org.jspecify.annotations.NullMarked;
