package org.tidings.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which drawings become part of a page, and how. */
class InlineDrawingTest {

  @Test
  void whatDrawingProgramsAddGoes() {
    assertEquals(
        Optional.of(
            "<svg fill=\"none\" viewBox=\"0 0 40 20\" aria-hidden=\"true\"><defs><clipPath id=\"m_a\">"
                + "<circle cx=\"20\" cy=\"20\" r=\"20\" /></clipPath></defs>"
                + "<g clip-path=\"url(#m_a)\"><path d=\"M0 0h40\" fill=\"#fff\" stroke=\"#000\" />"
                + "<use href=\"#m_a\" /></g></svg>"),
        drawn(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with a program -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="x" width="40px" height="20"
                id="svg1" class="big" sodipodi:docname="a.svg" fill="none" version="1.1">
              <title>Mark</title>
              <sodipodi:namedview id="v"/>
              <metadata><rdf:RDF/></metadata>
              <defs><clipPath id="a"><circle cx="20" cy="20" r="20"/></clipPath></defs>
              <g clip-path="url('#a')">
                <path d="M0 0h40" style="fill:#fff;-inkscape-stroke:none;stroke: #000 ;"/>
                <use xlink:href="#a"/>
              </g>
            </svg>
            """));
  }

  @TestFactory
  Stream<DynamicTest> staysAFile() {
    return Stream.of(
            " ",
            "no drawing",
            "<html><path/></html>",
            "<svg><path d=\"M0 0\"/></svg>",
            "<svg viewBox='0 0 1 1'><style>.a{fill:red}</style><path class='a'/></svg>",
            "<svg viewBox='0 0 1 1'><text>Us</text></svg>",
            "<svg viewBox='0 0 1 1'>words</svg>",
            "<svg viewBox='0 0 1 1'><image href='data:image/png;base64,AA=='/></svg>",
            "<svg viewBox='0 0 1 1'><use href='https://elsewhere.example/a.svg#b'/></svg>",
            "<svg viewBox='0 0 1 1'><path fill='url(https://elsewhere.example/a.svg#b)'/></svg>",
            "<svg viewBox='0 0 1 1'><path style='filter:blur(2px)'/></svg>",
            "<svg viewBox='0 0 1 1'><path onclick='alert(1)'/></svg>",
            "<svg viewBox='0 0 1 1'><script>alert(1)</script></svg>",
            "<svg:svg viewBox='0 0 1 1'/>",
            "<svg viewBox='0 0 1 1'>" + "<path d='M0 0'/>".repeat(1000) + "</svg>")
        .map(
            svg ->
                DynamicTest.dynamicTest(
                    svg.length() > 500 ? "a big one" : "[" + svg + "]",
                    () -> assertEquals(Optional.empty(), drawn(svg))));
  }

  @Test
  void nothingBreaksOutOfTheDrawing() {
    assertEquals(
        Optional.of(
            "<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><path d=\"&quot;&gt;&lt;b&gt;\" /></svg>"),
        drawn("<svg viewBox='0 0 1 1'><path d='&quot;>&lt;b&gt;'/></svg>"));
  }

  private static Optional<String> drawn(String svg) {
    return InlineDrawing.of(svg.getBytes(UTF_8), "m_");
  }
}
