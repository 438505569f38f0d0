package dev.firstrung.engine.columns;

import java.lang.System.Logger.Level;

/** Chooses the kernel for this machine, once. */
final class Kernels {

    static final Kernel FASTEST = choose();

    private Kernels() {}

    private static Kernel choose() {
        System.Logger log = System.getLogger(Kernels.class.getName());
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            log.log(
                    Level.INFO,
                    "scores with the scalar kernel: start with --add-modules jdk.incubator.vector for the faster one");
            return new ScalarKernel();
        }
        if (!System.getProperty("java.vm.info", "").startsWith("mixed mode")
                || System.getProperty("java.vm.info").contains("emulated-client")) {
            log.log(Level.INFO, "scores with the scalar kernel: this Java runs without the optimising compiler");
            return new ScalarKernel();
        }
        if (!VectorKernel.fits()) {
            log.log(Level.INFO, "scores with the scalar kernel: this machine has no vectors of 64 bytes");
            return new ScalarKernel();
        }
        log.log(Level.INFO, "scores with the vector kernel, 64 rows at a time");
        return new WarmingKernel();
    }
}
