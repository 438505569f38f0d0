/** The public address, told to the services behind. */
@NullMarked
package dev.firstrung.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
