/** Request size limits. */
@NullMarked
package dev.firstrung.gateway.limits;

import org.jspecify.annotations.NullMarked;
