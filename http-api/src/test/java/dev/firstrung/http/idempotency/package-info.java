@NullMarked
package dev.firstrung.http.idempotency;

import org.jspecify.annotations.NullMarked;
