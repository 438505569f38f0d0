package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mina Quill~Austin, TX; Mina Quill",
                "Name: Mina Quill~Skills: Java; Mina Quill",
                "MINA T. QUILL, RN~mq@example.org; MINA T. QUILL",
                "Mina Quill (she/her)~mq@example.org; Mina Quill",
                "Mina Quill - Junior Web Developer~mq@example.org; Mina Quill",
                "Mina Quill | mq@example.org | Denver; Mina Quill",
                "María Inés de la Cruz Ñandú~mq@example.org; María Inés de la Cruz Ñandú",
                "Curriculum Vitae of Mina Quill~mq@example.org; Mina Quill",
            })
    void readsTheNameHoweverItIsSet(String top, String name) {
        assertThat(NameLine.in(top.replace('~', '\n') + "\n\nWork\n").map(Source::quote))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spindle Foods\nAustin, TX",
                "Mina Quill\nKept looms, mended yarn",
                "Name: Work Experience\n",
            })
    void readsNoNameThatMayBeAnythingElse(String top) {
        assertThat(NameLine.in(top + "\n\nWork\n")).isEmpty();
    }
}
