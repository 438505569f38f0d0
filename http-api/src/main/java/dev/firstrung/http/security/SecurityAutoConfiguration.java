package dev.firstrung.http.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/** Bearer tokens of one issuer, default deny, method security, and {@link Caller} as a controller argument. */
@AutoConfiguration(
        before = {
            ReactiveOAuth2ResourceServerAutoConfiguration.class,
            ReactiveWebSecurityAutoConfiguration.class,
            ReactiveUserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableWebFluxSecurity
@EnableReactiveMethodSecurity
class SecurityAutoConfiguration {

    @Bean
    Callers callers(SecuritySettings settings) {
        return new Callers(settings.issuer());
    }

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder tokenDecoder(SecuritySettings settings) {
        return TokenChecks.decoder(settings);
    }

    @Bean
    SecurityWebFilterChain securityFilterChain(
            ServerHttpSecurity http, ReactiveJwtDecoder decoder, SecuritySettings settings) {
        var refusals = new Refusals();
        return http.csrf(CsrfSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> jwt.jwtDecoder(decoder).jwtAuthenticationConverter(authentication(settings))))
                .authorizeExchange(paths -> {
                    paths.pathMatchers(OpenPath.ALWAYS.toArray(String[]::new)).permitAll();
                    settings.openPaths().stream()
                            .map(OpenPath::parse)
                            .forEach(open -> paths.pathMatchers(open.method(), open.pattern())
                                    .permitAll());
                    paths.anyExchange().authenticated();
                })
                .build();
    }

    @Bean
    SecurityDocs securityDocs(SecuritySettings settings) {
        return new SecurityDocs(settings);
    }

    @Bean
    WebFluxConfigurer callerArgument(Callers callers) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CallerResolver(callers));
            }
        };
    }

    private static Converter<Jwt, Mono<JwtAuthenticationToken>> authentication(SecuritySettings settings) {
        var claim = new RolesClaim(settings.rolesClaim());
        return token -> {
            var authorities = claim.read(token).stream()
                    .map(role -> new SimpleGrantedAuthority(role.authority()))
                    .toList();
            return Mono.just(new JwtAuthenticationToken(token, authorities));
        };
    }
}
