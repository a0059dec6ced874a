package org.chancery.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Annotator;

/** Plays back what the language engine said about an article, so that no models are needed. */
final class RecordedAnnotator implements Annotator {
  private final Path recording;

  /** Plays back a file in the form of {@link Recording}. */
  RecordedAnnotator(Path recording) {
    this.recording = recording;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    try {
      return Recording.read(article, Files.readAllLines(recording));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + recording, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(recording + " is out of date: " + e.getMessage(), e);
    }
  }
}
