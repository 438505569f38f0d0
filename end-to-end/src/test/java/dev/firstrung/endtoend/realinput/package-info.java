@NullMarked
package dev.firstrung.endtoend.realinput;

import org.jspecify.annotations.NullMarked;
