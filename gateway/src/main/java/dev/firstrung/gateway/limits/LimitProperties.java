package dev.firstrung.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests.
 *
 * @param maxRequestSize largest body on routes that name no {@code max-request-size} of their own
 */
@ConfigurationProperties("firstrung.gateway.limits")
record LimitProperties(@DefaultValue("1MB") DataSize maxRequestSize) {}
