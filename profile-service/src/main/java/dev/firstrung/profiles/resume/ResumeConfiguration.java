package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.document.DocumentTexts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResumeSettings.class)
class ResumeConfiguration {

    @Bean
    DocumentTexts documentTexts(ResumeSettings settings) {
        return new DocumentTexts(settings.memory(), settings.timeout());
    }

    /** The threads that read résumés: few, as each may have a process that takes all its memory. */
    @Bean(destroyMethod = "dispose")
    Scheduler resumeScheduler(ResumeSettings settings) {
        return Schedulers.newBoundedElastic(settings.threads(), settings.queue(), "resume");
    }
}
