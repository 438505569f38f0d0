package dev.firstrung.architecture.offenders.two;

import dev.firstrung.architecture.offenders.one.One;

public record Two(One one) {}
