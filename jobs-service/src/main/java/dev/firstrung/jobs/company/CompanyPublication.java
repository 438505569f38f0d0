package dev.firstrung.jobs.company;

import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import dev.firstrung.outbox.PublishedCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others are told of companies. */
@Configuration(proxyBeanMethods = false)
class CompanyPublication {

    @Bean
    PublishedCollection<CompanyDocument> publishedCompanies() {
        return new PublishedCollection<>(Topic.COMPANIES, CompanyDocument.class, CompanyPublication::publication);
    }

    static Publication publication(CompanyDocument company) {
        return new Publication.Present(
                new CompanyState(company.id(), company.version(), company.name(), company.members()));
    }
}
