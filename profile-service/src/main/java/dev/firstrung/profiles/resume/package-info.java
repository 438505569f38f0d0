/** Résumés: their text, what it says of the person with the place where it says so, and adding that to a profile. */
@NullMarked
package dev.firstrung.profiles.resume;

import org.jspecify.annotations.NullMarked;
