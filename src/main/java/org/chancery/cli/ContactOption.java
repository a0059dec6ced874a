package org.chancery.cli;

import org.chancery.wikidata.http.UserAgent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says who runs this program, for the servers that are called. */
final class ContactOption {
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
  boolean isGiven() {
    return contact != null && !contact.isBlank();
  }

  /** Returns name, version and contact, as the header has them. */
  String userAgent() {
    return UserAgent.of(ProgramVersion.number(), contact);
  }
}
