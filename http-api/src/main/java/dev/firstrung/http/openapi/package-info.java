/** What the OpenAPI documents of all services have in common: the arguments that this module adds, and the problem. */
@NullMarked
package dev.firstrung.http.openapi;

import org.jspecify.annotations.NullMarked;
