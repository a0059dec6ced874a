package org.chancery.entity;

import org.chancery.data.DataTable;
import org.chancery.text.AnnotatedText;

/** Finds the mentions of a text and resolves them. May be used by several threads. */
public final class Linker {
  private final NamePass names;
  private final ShortNamePass shortNames;

  /** Reads the tables from the class path. */
  public Linker() {
    this(Authority.load());
  }

  /** Links to the entities of these tables. */
  public Linker(Authority authority) {
    Honorifics honorifics = new Honorifics(DataTable.read("data/entity/honorifics.tsv"));
    Disambiguation disambiguation = new Disambiguation();
    this.names = new NamePass(authority, honorifics, disambiguation);
    this.shortNames = new ShortNamePass(authority, honorifics, disambiguation);
  }

  /** Returns the text with its mentions. */
  public LinkedText link(AnnotatedText text) {
    Findings findings = new Findings(text);
    names.find(findings);
    shortNames.find(findings);
    return new LinkedText(text, findings.all());
  }
}
