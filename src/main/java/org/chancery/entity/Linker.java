package org.chancery.entity;

import java.util.List;
import org.chancery.text.AnnotatedText;

/** Finds the mentions of a text and resolves them. May be used by several threads. */
public final class Linker {

  /** Returns the text with its mentions. */
  public LinkedText link(AnnotatedText text) {
    return new LinkedText(text, List.of());
  }
}
