package org.chancery.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What this program calls itself towards other servers. Wikimedia and others turn away, or serve
 * last, programs that do not say who runs them.
 */
final class UserAgent {
  @Option(
      names = "--contact",
      paramLabel = "WHO",
      defaultValue = "${env:CHANCERY_CONTACT:-}",
      description = {
        "Mail address or web page of whoever runs this, told to the servers that are called",
        "(default: what CHANCERY_CONTACT in the environment says)."
      })
  private @Nullable String contact;

  /** Whether somebody can be reached. */
  boolean hasContact() {
    return contact != null && !contact.isBlank();
  }

  /** Returns name, version and contact, as the header has them. */
  String header() {
    String who = contact == null || contact.isBlank() ? "no contact given" : contact.strip();
    return String.format(
        "Chancery/%s (%s) Java/%s",
        ProgramVersion.number(),
        who.replaceAll("[^\\x21-\\x7E ]|[()]", " "),
        Runtime.version().feature());
  }
}
