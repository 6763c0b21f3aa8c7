package org.tidings.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** nginx with the two files of {@code .hosts/} included where they say they belong. */
public final class Nginx extends HostServer {

  /**
   * @param base the path of the site's address, such as {@code /} or {@code /news/}
   */
  public Nginx(String base) throws IOException {
    super(base);
  }

  @Override
  String settings() throws IOException {
    Path temporary = Files.createDirectories(home().resolve("temporary"));
    StringBuilder places = new StringBuilder();
    for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      places.append("  %s_temp_path %s/%s;\n".formatted(kind, temporary, kind));
    }
    return """
        %s
        daemon off;
        pid %s/nginx.pid;
        error_log %s/error.log;
        events {
        }
        http {
          access_log off;
        %s
          include %s/.hosts/nginx-http.conf;
          server {
            listen 127.0.0.1:%s;
            server_name localhost;
            root %s/www;
            include %s/.hosts/nginx-server.conf;
          }
        }
        """
        .formatted(
            isRoot() ? "user root;" : "",
            home(),
            home(),
            places,
            folder(),
            String.valueOf(port()),
            home(),
            folder());
  }

  @Override
  List<String> command(Path settings, boolean onlyLook) {
    List<String> run =
        List.of(
            program("nginx"),
            "-e",
            home().resolve("early.log").toString(),
            "-c",
            settings.toString());
    return onlyLook ? Stream.concat(run.stream(), Stream.of("-t")).toList() : run;
  }
}
