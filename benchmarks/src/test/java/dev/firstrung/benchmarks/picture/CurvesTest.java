package dev.firstrung.benchmarks.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.benchmarks.picture.Curves.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CurvesTest {

    @Test
    void putsTheEndsOfALinearCurveIntoTheCorners() throws Exception {
        Document svg = parsed(new Curves("A & b", Axis.linear("x, s"), Axis.linear("y, ms"))
                .with("one <two>", List.of(new Point(0, 0), new Point(5, 50), new Point(10, 100))));

        Element curve = (Element) svg.getElementsByTagName("polyline").item(0);
        assertThat(curve.getAttribute("points")).isEqualTo("70.0,350.0 385.0,197.0 700.0,44.0");
        assertThat(svg.getDocumentElement().getTextContent()).contains("A & b", "x, s", "y, ms", "one <two>");
    }

    @Test
    void setsPowersOfTenEquallyFarApart() throws Exception {
        Document svg = parsed(new Curves("growth", Axis.logarithmic("jobs"), Axis.logarithmic("µs"))
                .with("ours", List.of(new Point(10, 1), new Point(100, 10), new Point(1000, 100))));

        Element curve = (Element) svg.getElementsByTagName("polyline").item(0);
        assertThat(curve.getAttribute("points")).isEqualTo("70.0,350.0 385.0,197.0 700.0,44.0");
    }

    @Test
    void labelsRoundValuesOnly() {
        assertThat(Axis.linear("").ticks(0, 37)).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 35.0);
        assertThat(Axis.logarithmic("").ticks(7, 60)).containsExactly(10.0, 20.0, 50.0);
        assertThat(Axis.logarithmic("").ticks(10_000, 3e7)).containsExactly(1e4, 1e5, 1e6, 1e7);
        assertThat(Axis.label(0.05)).isEqualTo("0.05");
        assertThat(Axis.label(100)).isEqualTo("100");
        assertThat(Axis.label(12_500)).isEqualTo("12,500");
        assertThat(Axis.label(2.5e6)).isEqualTo("2.5 million");
    }

    @Test
    void drawsOneValueThatNeverChanges() throws Exception {
        Document svg = parsed(new Curves("flat", Axis.linear("x"), Axis.linear("y"))
                .with("zero", List.of(new Point(0, 0), new Point(1, 0))));

        assertThat(((Element) svg.getElementsByTagName("polyline").item(0)).getAttribute("points"))
                .isEqualTo("70.0,350.0 700.0,350.0");
    }

    @Test
    void refusesToDrawNothing() {
        var curves = new Curves("empty", Axis.linear("x"), Axis.linear("y")).with("none", List.of());

        assertThatThrownBy(curves::svg).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesIntoAFolderThatIsNotThereYet(@TempDir Path folder) {
        Path file = folder.resolve("docs/pictures/a.svg");

        new Curves("a", Axis.linear("x"), Axis.linear("y"))
                .with("b", List.of(new Point(1, 1)))
                .write(file);

        assertThat(file).isNotEmptyFile();
        assertThat(Files.exists(folder.resolve("a.svg"))).isFalse();
    }

    private static Document parsed(Curves curves) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(curves.svg().getBytes(StandardCharsets.UTF_8)));
    }
}
