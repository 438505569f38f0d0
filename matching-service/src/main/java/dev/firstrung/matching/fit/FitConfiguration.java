package dev.firstrung.matching.fit;

import dev.firstrung.engine.FitModel;
import dev.firstrung.skills.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The model that this service scores with. */
@Configuration(proxyBeanMethods = false)
class FitConfiguration {

    @Bean
    Taxonomy taxonomy() {
        return Taxonomy.standard();
    }

    @Bean
    FitModel fitModel() {
        return FitModel.v1();
    }
}
