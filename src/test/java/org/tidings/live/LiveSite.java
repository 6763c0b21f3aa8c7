package org.tidings.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tidings.Answer;
import org.tidings.SiteFolder;
import org.tidings.build.Build;
import org.tidings.build.Previews;
import org.tidings.model.Content;
import org.tidings.model.HostPolicy;
import org.tidings.model.Site;
import org.tidings.model.Viewing;
import org.tidings.output.BuiltSite;
import org.tidings.output.Inspector;

/** A small site in two languages with all that a host has to know of, built in a folder. */
public record LiveSite(SiteFolder folder) {
  private static final String CLOCK = "2026-11-23T09:00:00Z";
  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Builds it; {@code more} is added to site.yaml. */
  static LiveSite built(Path folder, String url, String more) throws IOException {
    SiteFolder.copy(SITES.resolve("languages/source"), folder);
    Path content = folder.resolve("content");
    Path other = SITES.resolve("expired-and-withdrawn/source/content");
    Files.copy(other.resolve("stories/mistake.md"), content.resolve("stories/mistake.md"));
    Files.copy(other.resolve("people.yaml"), content.resolve("people.yaml"));
    Path flu = content.resolve("stories/flu.md");
    String aliases = "---\naliases: [/flu/, /old/flu.html, /2025/fluenza]\n";
    Files.writeString(flu, Files.readString(flu).replaceFirst("---\n", aliases));
    Path settings = content.resolve("site.yaml");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("url: .*", "url: " + url) + more);
    LiveSite site = new LiveSite(new SiteFolder(folder));
    site.build();
    return site;
  }

  void build() {
    folder.build(output(), "--clock", CLOCK);
  }

  Path output() {
    return folder.root().resolve("site-output");
  }

  /** What a host is told. */
  private HostPolicy policy() {
    Path source = folder.root();
    Content content = Build.load(Previews.request(source, Instant.parse(CLOCK))).value();
    String needs =
        BuiltSite.read(output(), source, source.resolve(".tidings"), Inspector.none())
            .manifest()
            .needs()
            .header();
    return HostPolicy.of(Site.of(content, Viewing.at(Instant.parse(CLOCK))), needs);
  }

  /** Serves it as it was built. */
  public ObedientHost host() throws IOException {
    return new ObedientHost(output(), policy());
  }

  /** What {@code check --live} says. */
  Answer check(String address, String... more) {
    List<String> all = new ArrayList<>(List.of("check", "--live", address, "--clock", CLOCK));
    all.addAll(List.of(more));
    return folder.run(all.toArray(String[]::new));
  }
}
