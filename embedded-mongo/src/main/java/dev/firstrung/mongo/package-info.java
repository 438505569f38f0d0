/** MongoDB's wire protocol on H2, for running without MongoDB. */
@NullMarked
package dev.firstrung.mongo;

import org.jspecify.annotations.NullMarked;
