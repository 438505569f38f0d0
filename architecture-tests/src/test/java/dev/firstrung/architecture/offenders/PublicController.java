package dev.firstrung.architecture.offenders;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Does all that a component shouldn't. */
@RestController
public class PublicController {

    @Autowired
    private @Nullable StringHelper injected;

    @Value("${port}")
    private int port;

    @Autowired
    void set(StringHelper helper) {
        injected = helper;
    }

    void work() throws InterruptedException {
        Thread.sleep(port);
        System.out.println(injected);
        Mono.empty().block();
    }
}
