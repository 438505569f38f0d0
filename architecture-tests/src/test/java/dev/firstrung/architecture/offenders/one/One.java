package dev.firstrung.architecture.offenders.one;

import dev.firstrung.architecture.offenders.two.Two;

public record One(Two two) {}
