/** What operators see: health of a MongoDB-compatible server, and fail-fast time limits of its driver. */
@NullMarked
package dev.firstrung.http.observability;

import org.jspecify.annotations.NullMarked;
