/** Signing keys, claims and running authorizations. */
@NullMarked
package dev.firstrung.identity.token;

import org.jspecify.annotations.NullMarked;
