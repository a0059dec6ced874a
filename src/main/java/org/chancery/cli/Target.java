package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.export.graph.FileSink;

/**
 * Where an export goes. It appears when it is whole, so that nobody reads half of one.
 *
 * @param path the file or folder
 */
record Target(Path path) {
  /** Writes a file. */
  @FunctionalInterface
  interface FileWork {
    /** Writes the file's content. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes several files. */
  @FunctionalInterface
  interface FolderWork {
    /** Writes the files. */
    void write(FileSink files) throws IOException;
  }

  /** Writes a file, replacing one that is there. */
  void file(FileWork work) throws IOException {
    if (Files.isDirectory(path)) {
      throw new UsageException("-o: this format is one file, and " + path + " is a folder");
    }
    Path draft = draft();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      work.write(out);
    }
    Files.move(draft, whole(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a folder; in one that is there already, only the files of these names are replaced. */
  void folder(FolderWork work) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UsageException(
          "-o: this format is a folder of files, or a file whose name ends in .zip; "
              + path
              + " is a file");
    }
    Path draft = draft();
    if (Files.isDirectory(draft)) {
      for (Path left : files(draft)) {
        Files.delete(left);
      }
    }
    Files.createDirectories(draft);
    work.write(name -> open(draft.resolve(name)));
    if (Files.isDirectory(path)) {
      for (Path file : files(draft)) {
        Files.move(file, whole().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(draft);
    } else {
      Files.move(draft, whole());
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    boolean script = file.toString().endsWith(".sh");
    if (script && !file.toFile().setExecutable(true)) {
      out.close();
      throw new IOException("cannot be made executable: " + file);
    }
    return new BufferedOutputStream(out);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Path whole() {
    return path.toAbsolutePath().normalize();
  }

  private Path draft() {
    return whole().resolveSibling(whole().getFileName() + ".part");
  }
}
