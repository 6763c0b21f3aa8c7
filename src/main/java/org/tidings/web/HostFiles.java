package org.tidings.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tidings.base.OutputPath;
import org.tidings.model.Host;
import org.tidings.model.HostPolicy;
import org.tidings.model.Site;
import org.tidings.output.Closing;
import org.tidings.output.Manifest;

/** The files in which hosts look for redirects, headers and types. */
public final class HostFiles {
  private HostFiles() {}

  /**
   * The files for the hosts that the site names.
   *
   * @param contentPolicy gives the value of the header {@code Content-Security-Policy}, made of
   *     what all pages need
   */
  public static List<Closing> of(Site site, Function<Manifest, String> contentPolicy) {
    return files(Set.copyOf(site.config().hosts()), site.config().url()).stream()
        .<Closing>map(file -> new Written(file, site, contentPolicy))
        .toList();
  }

  private static List<HostFile> files(Set<Host> hosts, String url) {
    List<HostFile> files = new ArrayList<>();
    if (hosts.contains(Host.NGINX)) {
      NginxNames names = NginxNames.of(url);
      files.add(new NginxMaps(names));
      files.add(new NginxServer(names));
    }
    if (hosts.contains(Host.APACHE)) {
      files.add(new ApacheFile());
    }
    if (hosts.contains(Host.NETLIFY) || hosts.contains(Host.CLOUDFLARE)) {
      files.add(new RedirectsFile(hosts));
      files.add(new HeadersFile(hosts));
    }
    if (hosts.contains(Host.AZURE)) {
      files.add(new AzureFile());
    }
    if (hosts.contains(Host.VERCEL)) {
      files.add(new VercelFile());
    }
    return files;
  }

  private record Written(HostFile file, Site site, Function<Manifest, String> contentPolicy)
      implements Closing {
    @Override
    public OutputPath path() {
      return file.path();
    }

    @Override
    public byte[] bytes(Manifest manifest) {
      HostPolicy policy = HostPolicy.of(site, contentPolicy.apply(manifest));
      List<OutputPath> files = manifest.lines().stream().map(Manifest.Line::path).toList();
      return file.text(policy, files).getBytes(StandardCharsets.UTF_8);
    }
  }
}
