/** Entity tags that are versions, and {@code If-Match} as a controller argument (RFC 9110, section 13). */
@NullMarked
package dev.firstrung.http.precondition;

import org.jspecify.annotations.NullMarked;
