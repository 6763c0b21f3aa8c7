package org.tidings.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tidings.base.Diagnostic;
import org.tidings.base.Outcome;
import org.tidings.base.Overlay;
import org.tidings.base.Parallel;
import org.tidings.base.Report;
import org.tidings.markup.Inspection;
import org.tidings.markup.Markdown;
import org.tidings.model.Content;

/** A small site in a temporary folder, for tests that write what is wrong with it. */
record LoadedSite(Path root) {
  static final String STORY =
      """
      ---
      title: A new night clinic opens
      date: 2026-03-02
      summary: The clinic on Mill Street now opens until ten at night, every day.
      ---

      The clinic opens tonight.
      """;

  private static final String CONFIG =
      """
      name: The Tester
      url: https://news.example.org/
      language: en
      languages: [en, ga]
      timezone: Europe/Dublin
      country: IE
      organisation: {name: Test, url: "https://example.org/", kind: clinic, logo: logo.svg}
      """;

  static LoadedSite at(Path root) {
    LoadedSite site = new LoadedSite(root);
    site.write("site.yaml", CONFIG);
    return site.write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
  }

  LoadedSite write(String path, String text) {
    return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  LoadedSite write(String path, byte[] bytes) {
    try {
      Files.createDirectories(file(path).getParent());
      Files.write(file(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String path) {
    return root.resolve("content").resolve(path);
  }

  Outcome<Content> load() {
    return load(1);
  }

  Outcome<Content> load(int threads) {
    Overlay theme = new Overlay(root.resolve("templates"), "/theme");
    return new SiteLoader(theme, Markdown.standard(), Inspection.none(), new Parallel(threads))
        .load(SourceTree.scan(root));
  }

  List<Diagnostic> findings() {
    return new Report(load().diagnostics()).findings();
  }

  List<String> rules() {
    return findings().stream().map(found -> found.at().file() + " " + found.rule()).toList();
  }
}
