/** The demo data, and loading it through the public API. */
@NullMarked
package dev.firstrung.launcher.demo;

import org.jspecify.annotations.NullMarked;
