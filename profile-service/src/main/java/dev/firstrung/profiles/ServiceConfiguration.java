package dev.firstrung.profiles;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.resume.ResumeReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.standard();
    }

    @Bean
    SkillFinder skillFinder(Taxonomy taxonomy) {
        return new SkillFinder(taxonomy);
    }

    @Bean
    ResumeReader resumeReader(Taxonomy taxonomy, SkillFinder finder) {
        return new ResumeReader(taxonomy, finder);
    }
}
