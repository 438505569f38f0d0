package dev.firstrung.jobs.company;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may act for a company: its members, with the role of an employer. What a caller may see but not change is refused with 403;
 * what they may not see does not exist for them, 404.
 */
@Component
public class Membership {

    private static final ProblemType NOT_A_MEMBER =
            new ProblemType("not-a-member", HttpStatus.FORBIDDEN, "Only members of the company may do this");

    private final Companies companies;

    Membership(Companies companies) {
        this.companies = companies;
    }

    /**
     * The company, for a caller who acts for it.
     *
     * <p>Ends with 403 for other callers, 404 when there is no such company.
     */
    public Mono<Company> require(String companyId, Caller caller) {
        return Mono.fromRunnable(() -> caller.require(Role.EMPLOYER))
                .then(companies.byId(companyId))
                .switchIfEmpty(Mono.error(() -> notFound(companyId)))
                .doOnNext(company -> {
                    if (!company.hasMember(caller.account())) {
                        throw notAMember();
                    }
                });
    }

    /** Whether the caller acts for the company. */
    public Mono<Boolean> holds(String companyId, Caller caller) {
        return caller.has(Role.EMPLOYER)
                ? companies
                        .byId(companyId)
                        .map(company -> company.hasMember(caller.account()))
                        .defaultIfEmpty(false)
                : Mono.just(false);
    }

    public static ApiException notAMember() {
        return new ApiException(NOT_A_MEMBER, "You are not a member of this company");
    }

    static ApiException notFound(String companyId) {
        return ApiException.notFound("No company has the id " + companyId);
    }
}
