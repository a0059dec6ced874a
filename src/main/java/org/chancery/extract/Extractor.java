package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.entity.LinkedText;

/** Finds the claims of one kind. Implementations may be used by several threads at once. */
public interface Extractor {
  /** Returns the claims of the text, in text order; the same for the same text, always. */
  List<? extends Claim> extract(LinkedText text);
}
