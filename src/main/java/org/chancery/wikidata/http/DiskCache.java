package org.chancery.wikidata.http;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers in a folder, one file each, with the moment they were given. A file appears whole or not
 * at all, and one that cannot be read counts as missing.
 */
public final class DiskCache {
  private static final Gson GSON = new Gson();

  private final Path folder;

  /** Keeps answers in a folder, which is made when the first one comes. */
  public DiskCache(Path folder) {
    this.folder = folder;
  }

  /** What stands in a file. */
  private record Entry(String request, String at, String type, @Nullable String tag, String body) {}

  /** Returns the answer to the request, however old. */
  Optional<Answer> find(String request) {
    Path file = file(request);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Entry entry = GSON.fromJson(Files.readString(file), Entry.class);
      return entry == null || !request.equals(entry.request()) || entry.type() == null
          ? Optional.empty()
          : Optional.of(
              new Answer(Instant.parse(entry.at()), entry.type(), entry.tag(), entry.body()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps the answer to the request in the place of an older one. */
  void keep(String request, Answer answer) {
    Entry entry =
        new Entry(request, answer.at().toString(), answer.type(), answer.tag(), answer.body());
    Path file = file(request);
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "answer", ".new");
      Files.writeString(draft, GSON.toJson(entry), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  /** Forgets the answer to the request. */
  void drop(String request) {
    try {
      Files.deleteIfExists(file(request));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete from " + folder, e);
    }
  }

  private Path file(String request) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
