/** Between the events and the fit model: inputs in, explained scores out. */
@NullMarked
package dev.firstrung.matching.fit;

import org.jspecify.annotations.NullMarked;
