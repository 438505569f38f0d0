@NullMarked
package dev.firstrung.architecture.offenders;

import org.jspecify.annotations.NullMarked;
