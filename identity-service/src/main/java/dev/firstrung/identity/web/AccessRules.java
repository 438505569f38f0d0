package dev.firstrung.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who may reach what: the OpenID Connect endpoints, the API by bearer token, and the sign-in pages by session. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    @Order(1)
    SecurityFilterChain openIdConnect(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        MediaTypeRequestMatcher browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, s -> s.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(a -> a.anyRequest().authenticated())
                .oauth2ResourceServer(r -> r.jwt(Customizer.withDefaults()))
                .exceptionHandling(e ->
                        e.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), browser))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, AccessProblems problems) {
        return http.securityMatcher("/api/**")
                .csrf(c -> c.disable()) // no cookie is read here
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(a -> a.requestMatchers(HttpMethod.POST, "/api/v1/accounts")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole("CANDIDATE", "EMPLOYER", "OPERATOR"))
                .oauth2ResourceServer(r -> r.jwt(j -> j.jwtAuthenticationConverter(rolesClaim()))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SignInFailures failures) {
        return http.authorizeHttpRequests(a -> a.requestMatchers(
                                "/login", "/login/**", "/logout", "/error", "/v3/api-docs/**", "/actuator/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(f -> f.loginPage("/login").failureHandler(failures))
                .logout(l -> l.logoutSuccessUrl("/login?signedOut"))
                .headers(
                        h -> h.contentSecurityPolicy(
                                p -> p.policyDirectives(
                                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static JwtAuthenticationConverter rolesClaim() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }
}
