package org.tidings.hosts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Apache with the modules and the permissions that {@code .htaccess} asks for, and no more. */
public final class Httpd extends HostServer {
  private static final Path MODULES = Path.of("/usr/lib/apache2/modules");

  /**
   * @param base the path of the site's address, such as {@code /} or {@code /news/}
   */
  public Httpd(String base) throws IOException {
    super(base);
  }

  @Override
  String settings() throws IOException {
    StringBuilder modules = new StringBuilder();
    for (String module :
        List.of(
            "mpm_event", "authz_core", "dir", "mime", "rewrite", "headers", "filter", "deflate")) {
      modules.append("LoadModule %s_module %s/mod_%s.so\n".formatted(module, MODULES, module));
    }
    return """
        ServerRoot %1$s
        DefaultRuntimeDir %1$s
        PidFile %1$s/apache.pid
        ErrorLog %1$s/error.log
        Listen 127.0.0.1:%2$s
        ServerName localhost
        %3$s
        %4$s
        TypesConfig /dev/null
        StartServers 1
        ServerLimit 1
        ThreadsPerChild 16
        MaxRequestWorkers 16
        DocumentRoot %1$s/www
        <Directory />
          AllowOverride None
          Require all denied
        </Directory>
        <Directory %1$s/www>
          Options FollowSymLinks
          AllowOverride FileInfo
          Require all granted
        </Directory>
        """
        .formatted(
            home(),
            String.valueOf(port()),
            isRoot() ? "User www-data\nGroup www-data" : "",
            modules);
  }

  @Override
  List<String> command(Path settings, boolean onlyLook) {
    return List.of(program("apache2"), "-f", settings.toString(), onlyLook ? "-t" : "-DFOREGROUND");
  }
}
