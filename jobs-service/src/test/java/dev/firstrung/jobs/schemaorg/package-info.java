@NullMarked
package dev.firstrung.jobs.schemaorg;

import org.jspecify.annotations.NullMarked;
