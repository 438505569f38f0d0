/** The text of PDF and DOCX files, taken out by a process that nothing else depends on. */
@NullMarked
package dev.firstrung.profiles.document;

import org.jspecify.annotations.NullMarked;
