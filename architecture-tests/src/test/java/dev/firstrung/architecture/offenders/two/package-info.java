@NullMarked
package dev.firstrung.architecture.offenders.two;

import org.jspecify.annotations.NullMarked;
