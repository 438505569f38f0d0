package dev.firstrung.matching.projection;

import dev.firstrung.contracts.CompanyState;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The companies' names, and who acts for them. */
public interface Companies {

    Mono<CompanyState> find(String companyId);

    /** Those of them that are known, in no order. */
    Flux<CompanyState> find(Collection<String> companyIds);
}
