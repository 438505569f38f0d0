package dev.firstrung.matching.match;

import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.matching.projection.Companies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Adds the companies' names to what is shown. */
@Component
class CompanyNames {

    private final Companies companies;

    CompanyNames(Companies companies) {
        this.companies = companies;
    }

    /** Names by id, of those that are known. */
    Mono<Map<String, String>> of(Set<String> companyIds) {
        return companyIds.isEmpty()
                ? Mono.just(Map.of())
                : companies.find(companyIds).collectMap(CompanyState::companyId, CompanyState::name);
    }

    /** The name of one, if it is known. */
    <T> Mono<T> with(String companyId, Function<Optional<String>, T> show) {
        return companies
                .find(companyId)
                .map(company -> Optional.of(company.name()))
                .defaultIfEmpty(Optional.empty())
                .map(show);
    }

    Mono<List<MatchSummary>> summaries(List<MatchState> matches) {
        Set<String> ids = matches.stream().map(MatchState::companyId).collect(Collectors.toSet());
        return of(ids).map(names -> matches.stream()
                .map(match -> MatchSummary.of(match, names.get(match.companyId())))
                .toList());
    }
}
