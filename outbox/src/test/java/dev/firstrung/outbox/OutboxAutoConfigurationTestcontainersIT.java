package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;

@OnTestcontainers
class OutboxAutoConfigurationTestcontainersIT extends OutboxAutoConfigurationIT {}
