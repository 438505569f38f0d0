package dev.firstrung.http;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The smallest service that has the module on its class path. */
@SpringBootApplication
class TestApplication {}
