/** Failures as RFC 9457 problems. */
@NullMarked
package dev.firstrung.gateway.problem;

import org.jspecify.annotations.NullMarked;
