package dev.firstrung.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownNameTest {

    private static final List<String> KNOWN = List.of("title", "workMode", "requiredSkills");

    @ParameterizedTest
    @CsvSource({"workmode, workMode", "work_mode, workMode", "tittle, title", "requiredSkill, requiredSkills"})
    void proposesTheNearest(String written, String meant) {
        assertThat(UnknownName.message(written, KNOWN))
                .isEqualTo("is not a known property; did you mean " + meant + "?");
    }

    @Test
    void listsThemAllWhereNoneIsNear() {
        assertThat(UnknownName.message("colour", KNOWN))
                .isEqualTo("is not a known property; these are: requiredSkills, title, workMode");
    }
}
