/** Accounts and tokens: an OpenID Connect provider. */
@NullMarked
package dev.firstrung.identity;

import org.jspecify.annotations.NullMarked;
