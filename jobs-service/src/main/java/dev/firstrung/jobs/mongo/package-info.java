/** How this service's values and indexes are kept in MongoDB. */
@NullMarked
package dev.firstrung.jobs.mongo;

import org.jspecify.annotations.NullMarked;
