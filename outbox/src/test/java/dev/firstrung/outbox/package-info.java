@NullMarked
package dev.firstrung.outbox;

import org.jspecify.annotations.NullMarked;
