package dev.firstrung.engine.columns;

import java.util.List;
import java.util.stream.Stream;

/** Stores with blocks so small that few rows fill several, one for each kernel. */
public final class SmallStores {

    private static final int BLOCK_ROWS = 700;
    private static final int TAIL_ROWS = 7;

    private SmallStores() {}

    public static List<Store> of(Layout layout) {
        return Stream.of(new ScalarKernel(), new VectorKernel())
                .map(kernel -> new Store(layout, kernel, BLOCK_ROWS, TAIL_ROWS))
                .toList();
    }

    static List<Kernel> kernels() {
        return List.of(new ScalarKernel(), new VectorKernel(), new WarmingKernel());
    }
}
