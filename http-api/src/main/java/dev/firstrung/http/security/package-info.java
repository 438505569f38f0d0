/** Who calls: bearer tokens of one OpenID issuer, default deny, and the caller as a controller argument. */
@NullMarked
package dev.firstrung.http.security;

import org.jspecify.annotations.NullMarked;
