/** The fit model with its points ledger, and the in-memory index. Pure Java: no Spring, no Kafka, no database. */
@NullMarked
package dev.firstrung.engine;

import org.jspecify.annotations.NullMarked;
