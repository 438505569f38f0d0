/** The real-input command: sends postings and résumés through the public API of a running stack and prints who fits what. */
@NullMarked
package dev.firstrung.endtoend.realinput;

import org.jspecify.annotations.NullMarked;
