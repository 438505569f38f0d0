/** Sign-in pages, access rules and problems of the HTTP interface. */
@NullMarked
package dev.firstrung.identity.web;

import org.jspecify.annotations.NullMarked;
