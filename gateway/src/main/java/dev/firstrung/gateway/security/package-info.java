/** Who may pass: tokens of the configured issuer. */
@NullMarked
package dev.firstrung.gateway.security;

import org.jspecify.annotations.NullMarked;
