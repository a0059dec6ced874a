package org.chancery.wikidata.authority;

import java.io.IOException;

/** Another import is under way in the folder. */
public final class UnfinishedException extends IOException {
  UnfinishedException(String source) {
    super(
        "an import of "
            + source
            + " is unfinished there; finish it with the same --from, or drop it with --fresh");
  }
}
