package dev.firstrung.jobs;

import dev.firstrung.skills.SkillFinder;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.PostingAudit;
import dev.firstrung.skills.posting.PostingReader;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.standard();
    }

    @Bean
    PostingReader postingReader(Taxonomy taxonomy) {
        return new PostingReader(taxonomy, new SkillFinder(taxonomy));
    }

    @Bean
    PostingAudit postingAudit(Taxonomy taxonomy) {
        return new PostingAudit(taxonomy);
    }
}
