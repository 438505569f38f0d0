/** What a running stack does between a change and the people who wait for it. */
@NullMarked
package dev.firstrung.benchmarks.loop;

import org.jspecify.annotations.NullMarked;
