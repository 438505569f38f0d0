/** {@code Idempotency-Key} on POST (IETF draft): the first answer is stored and given again. */
@NullMarked
package dev.firstrung.http.idempotency;

import org.jspecify.annotations.NullMarked;
