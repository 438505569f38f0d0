/** One OpenAPI document, put together from those of the services. */
@NullMarked
package dev.firstrung.gateway.docs;

import org.jspecify.annotations.NullMarked;
