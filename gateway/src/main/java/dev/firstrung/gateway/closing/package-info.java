/** What closing an account takes, beyond the service that keeps accounts. */
@NullMarked
package dev.firstrung.gateway.closing;

import org.jspecify.annotations.NullMarked;
