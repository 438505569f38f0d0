/** A candidate's own profile: its shape and rules, where it is kept, and what of it others may know. */
@NullMarked
package dev.firstrung.profiles.profile;

import org.jspecify.annotations.NullMarked;
