package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.store.KnowledgeStore;

/** Writes a whole store in one form. */
@FunctionalInterface
public interface StoreWriter {
  /**
   * Writes the store.
   *
   * @throws IOException when the output refuses
   */
  void write(KnowledgeStore store, OutputStream out) throws IOException;
}
