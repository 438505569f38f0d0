package dev.firstrung.profiles.resume;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResumeSettings.class)
class ResumeConfiguration {

    /** The threads that read résumés: few, as one may take all the memory that a parser asks for. */
    @Bean(destroyMethod = "dispose")
    Scheduler resumeScheduler(ResumeSettings settings) {
        return Schedulers.newBoundedElastic(settings.threads(), settings.queue(), "resume");
    }
}
