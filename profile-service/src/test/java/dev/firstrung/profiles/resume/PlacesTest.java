package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.profiles.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Columbus, OH; Columbus; OH; US",
                "Columbus, Ohio; Columbus; OH; US",
                "Columbus, Ohio, United States; Columbus; OH; US",
                "Toronto, ON; Toronto; ON; CA",
                "Toronto, ON, Canada; Toronto; ON; CA",
                "Bengaluru, Karnataka, India; Bengaluru; Karnataka; IN",
                "Munich, Bavaria, DE; Munich; Bavaria; DE",
                "Pune, India; Pune; ; IN",
                "Bristol, England; Bristol; ; GB",
                "Berlin; Berlin; ; ",
            })
    void tellsTownRegionAndCountry(String place, String city, String region, String country) {
        assertThat(Places.parse(place)).contains(new Profile.Location(city, region, country));
    }
}
