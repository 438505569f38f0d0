package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdTest {

    @Test
    void ordersAsTheTextsDoWhetherTheyAreUuidsOrNot() {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>(List.of("", "a", "job-1", "fffffffg-0000-0000-0000-000000000000"));
        for (int i = 0; i < 200; i++) {
            String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
            texts.add(uuid);
            texts.add(uuid.toUpperCase(Locale.ROOT));
        }
        for (String one : texts) {
            Id id = Id.of(one);
            assertThat(id).hasToString(one);
            for (String other : texts) {
                Id otherId = Id.of(other);
                int order = Id.compare(id.high(), id.low(), id.text(), otherId.high(), otherId.low(), otherId.text());
                assertThat(Integer.signum(order)).isEqualTo(Integer.signum(one.compareTo(other)));
                assertThat(id.equals(otherId)).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void keepsAUuidAsBitsAlone() {
        assertThat(Id.of("0d9f4d3e-0000-4000-8000-00000000abcd").text()).isNull();
        assertThat(Id.of("0D9F4D3E-0000-4000-8000-00000000ABCD").text()).isNotNull();
    }
}
