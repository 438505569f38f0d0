package dev.firstrung.gateway.docs;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param services base address of each service by its name: identity, profiles, jobs, matches
 */
@ConfigurationProperties("firstrung.gateway")
record ServiceProperties(Map<String, URI> services) {

    ServiceProperties {
        services = new TreeMap<>(services); // a fixed order, so that the document doesn't change by itself
    }
}
