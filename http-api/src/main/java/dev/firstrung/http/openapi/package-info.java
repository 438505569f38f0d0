/** The parts of the OpenAPI document that are the same in each service. */
@NullMarked
package dev.firstrung.http.openapi;

import org.jspecify.annotations.NullMarked;
