/** Secrets that are generated once and kept outside the database. */
@NullMarked
package dev.firstrung.identity.secret;

import org.jspecify.annotations.NullMarked;
