package dev.firstrung.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void growsWithTheMachineOnly() {
        assertThat(Heap.growing(768, 4_096)).isEqualTo(768);
        assertThat(Heap.growing(768, 24_576)).isEqualTo(3_072);
    }
}
