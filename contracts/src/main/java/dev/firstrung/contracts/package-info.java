/**
 * The state that crosses a service border: its records, topics, keys and wire format.
 *
 * <p>Every record is the whole match-relevant state of one entity, so that any consumer can be rebuilt from a topic alone.
 * Values are JSON in CloudEvents 1.0 binary mode; a tombstone (null value) says that the entity left.
 */
@NullMarked
package dev.firstrung.contracts;

import org.jspecify.annotations.NullMarked;
