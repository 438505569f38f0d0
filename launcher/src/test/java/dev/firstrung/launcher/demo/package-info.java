@NullMarked
package dev.firstrung.launcher.demo;

import org.jspecify.annotations.NullMarked;
