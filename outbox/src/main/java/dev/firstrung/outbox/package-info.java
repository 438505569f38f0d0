/**
 * Publishes the current state of changed documents to Kafka, losing nothing.
 *
 * <p>A document carries {@code version} (long, from 1) and {@code unpublished} (boolean). Each write is one atomic update that
 * increments the version and sets {@code unpublished: true}; the service declares a {@link PublishedCollection} bean for each
 * collection and calls {@link OutboxRelay#wake()} after a write. Once writes stop, the newest record of each key is the newest
 * version in the database; {@code docs/adr/0001-outbox.md} says why.
 *
 * <p>A document whose id may come back after it was erased, such as an account's, also carries {@code incarnation}, a random
 * value given when it is created: a version alone doesn't tell its first life from its second.
 */
@NullMarked
package dev.firstrung.outbox;

import org.jspecify.annotations.NullMarked;
