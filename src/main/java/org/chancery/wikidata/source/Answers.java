package org.chancery.wikidata.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Answers of an endpoint, kept in a folder, so that what has been asked once is not asked again
 * when an import that broke off goes on.
 */
final class Answers {
  private final URI endpoint;
  private final PoliteClient client;
  private final Path folder;

  Answers(URI endpoint, PoliteClient client, Path folder) {
    this.endpoint = endpoint;
    this.client = client;
    this.folder = folder;
  }

  /**
   * An answer in a file.
   *
   * @param file where it stands
   * @param type its media type
   */
  record Kept(Path file, String type) {}

  /** Returns the answer to a query, in one of the media types. */
  Kept to(String query, List<String> types) throws IOException {
    String name = digest(query);
    for (String type : types) {
      Path file = file(name, type);
      if (Files.exists(file)) {
        return new Kept(file, type);
      }
    }
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    PoliteClient.Answer answer = client.ask(request, types);
    Files.createDirectories(folder);
    Path begun = folder.resolve(name + ".part");
    try (InputStream body = answer.body()) {
      Files.copy(body, begun, StandardCopyOption.REPLACE_EXISTING);
    }
    Path file = file(name, answer.type());
    Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    return new Kept(file, answer.type());
  }

  private Path file(String name, String type) {
    return folder.resolve(name + "." + type.replace('/', '_'));
  }

  private static String digest(String query) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
