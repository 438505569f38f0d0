package dev.firstrung.profiles.resume;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How résumés are read.
 *
 * @param maxSize largest file
 * @param timeout longest time for one file, waiting included
 * @param memory largest heap of the process that takes the text out of a PDF or DOCX
 * @param threads files read at the same time
 * @param queue files that may wait for a thread; what comes on top is answered 503
 */
@ConfigurationProperties("firstrung.resume")
record ResumeSettings(
        @DefaultValue("5MB") DataSize maxSize,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("128MB") DataSize memory,
        @DefaultValue("2") int threads,
        @DefaultValue("16") int queue) {

    ResumeSettings {
        if (maxSize.toBytes() < 1 || maxSize.toMegabytes() > 50) {
            throw new IllegalArgumentException("firstrung.resume.max-size must be 1B to 50MB, was " + maxSize);
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("firstrung.resume.timeout must be positive, was " + timeout);
        }
        if (memory.toMegabytes() < 32) {
            throw new IllegalArgumentException("firstrung.resume.memory must be at least 32MB, was " + memory);
        }
        if (threads < 1 || queue < 1) {
            throw new IllegalArgumentException("firstrung.resume.threads and queue must be at least 1");
        }
    }
}
