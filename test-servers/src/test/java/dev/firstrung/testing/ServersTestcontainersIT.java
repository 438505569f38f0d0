package dev.firstrung.testing;

@OnTestcontainers
class ServersTestcontainersIT extends ServersIT {}
