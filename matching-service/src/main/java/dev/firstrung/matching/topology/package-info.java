/**
 * The Kafka Streams topology: every job goes to every partition, each task ranks its share of the candidates against all open
 * jobs, and changes of the kept pairs leave as matches. Design and invariant: docs/adr/0002-topology.md.
 */
@NullMarked
package dev.firstrung.matching.topology;

import org.jspecify.annotations.NullMarked;
