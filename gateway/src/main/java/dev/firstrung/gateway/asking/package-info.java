/** What the gateway asks others itself, beside the requests that it hands on. */
@NullMarked
package dev.firstrung.gateway.asking;

import org.jspecify.annotations.NullMarked;
