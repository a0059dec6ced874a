package org.chancery.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param port TCP port; 0 for any that is free
 * @param host address to listen at; null for the loopback interface, which needs no passwords
 * @param passwords file of lines {@code user: password}; needed with {@code host}
 * @param timeout how long one query may take
 * @param services other endpoints that queries may call
 */
public record ServerSettings(
    int port,
    @Nullable String host,
    @Nullable Path passwords,
    Duration timeout,
    AllowedServices services) {
  /** Where a server listens that is not told otherwise. */
  public static final int DEFAULT_PORT = 3030;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException when others could reach a server that asks for no password
   */
  public ServerSettings {
    if (host != null && passwords == null) {
      throw new IllegalArgumentException(
          "a server that others can reach needs passwords: give a file of lines 'user: password'");
    }
  }

  /** Returns settings for the loopback interface. */
  public static ServerSettings local(int port) {
    return new ServerSettings(port, null, null, Duration.ofSeconds(60), AllowedServices.none());
  }

  /** Returns the same settings with endpoints that queries may call. */
  public ServerSettings withServices(AllowedServices allowed) {
    return new ServerSettings(port, host, passwords, timeout, allowed);
  }
}
