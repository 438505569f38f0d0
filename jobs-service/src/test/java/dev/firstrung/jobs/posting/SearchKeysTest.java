package dev.firstrung.jobs.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Software Engineers, software engineer",
        "'C++, C# and .NET', c++ c# and .net",
        "'Node.js.', node.js",
        "'Zürich São-Paulo', zurich sao paulo",
        "'Business class', business class",
        "'R&D / QA (new)', r d qa new",
        "AWS, aws",
        "'  ', ''"
    })
    void cutsTextIntoWords(String text, String words) {
        assertThat(String.join(" ", SearchKeys.words(text))).isEqualTo(words);
    }
}
