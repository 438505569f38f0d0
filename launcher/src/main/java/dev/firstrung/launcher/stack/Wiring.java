package dev.firstrung.launcher.stack;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who is reached where.
 *
 * @param mongo connection string without a database
 * @param kafka bootstrap servers
 * @param identitySecrets environment of identity-service
 */
record Wiring(
        int gatewayPort, Map<Service, Integer> ports, String mongo, String kafka, Map<String, String> identitySecrets) {

    Wiring {
        ports = Map.copyOf(ports);
        identitySecrets = Map.copyOf(identitySecrets);
    }

    static Map<Service, Integer> pickPorts(int gatewayPort) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service == Service.GATEWAY ? gatewayPort : Ports.free());
        }
        return ports;
    }

    int port(Service service) {
        Integer port = ports.get(service);
        if (port == null) {
            throw new IllegalStateException("no port for " + service);
        }
        return port;
    }

    String publicUrl() {
        return "http://localhost:" + gatewayPort;
    }
}
