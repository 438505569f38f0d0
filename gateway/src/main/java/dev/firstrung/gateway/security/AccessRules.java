package dev.firstrung.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtGrantedAuthoritiesConverterAdapter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.web.cors.reactive.CorsConfigurationSource;

/** Default deny: a list of open paths, the API by token, and nothing else. Services check again, object by object. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Each filter and each rule observed by itself costs more than the checks, and tells nothing that the request's own metrics don't. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain management(ServerHttpSecurity http, ManagementPort port) {
        return http.securityMatcher(port)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(a -> a.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain publicPort(
            ServerHttpSecurity http,
            SecurityProperties properties,
            AccessProblems problems,
            CorsConfigurationSource cors) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable) // bearer tokens only; forms are identity's, with its own
                .cors(c -> c.configurationSource(cors))
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .authorizeExchange(AccessRules::rules)
                .oauth2ResourceServer(r -> r.jwt(j -> j.jwtAuthenticationConverter(rolesOf(properties.rolesClaim())))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    private static void rules(AuthorizeExchangeSpec paths) {
        paths.pathMatchers(
                        "/.well-known/**", "/oauth2/**", "/connect/**", "/login", "/login/**", "/logout", "/userinfo")
                .permitAll()
                .pathMatchers(POST, "/api/v1/accounts")
                .permitAll();
        for (HttpMethod reading : List.of(GET, HEAD)) {
            paths.pathMatchers(
                            reading,
                            "/",
                            "/index.html",
                            "/assets/**",
                            "/docs",
                            "/docs/**",
                            "/webjars/swagger-ui/**",
                            "/favicon.ico",
                            "/actuator/health/**",
                            "/api/v1/skills/**",
                            "/api/v1/skills",
                            "/api/v1/jobs",
                            "/api/v1/jobs/{id}",
                            "/api/v1/companies/{id}")
                    .permitAll();
        }
        paths.pathMatchers("/api/**")
                .hasAnyRole("CANDIDATE", "EMPLOYER", "OPERATOR")
                .anyExchange()
                .denyAll();
    }

    private static ReactiveJwtAuthenticationConverter rolesOf(String claim) {
        ReactiveJwtAuthenticationConverter converter = new ReactiveJwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(
                new ReactiveJwtGrantedAuthoritiesConverterAdapter(new RolesClaim(claim)));
        return converter;
    }
}
