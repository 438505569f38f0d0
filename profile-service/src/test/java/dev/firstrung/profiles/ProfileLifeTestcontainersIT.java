package dev.firstrung.profiles;

import dev.firstrung.testing.OnTestcontainers;

@OnTestcontainers
class ProfileLifeTestcontainersIT extends ProfileLifeIT {}
