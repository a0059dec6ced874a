package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of a page that follows from something else and stands between two comments. With {@code
 * -Dexpected.update=true} it is written anew instead of compared.
 */
public final class KeptTable {
  private KeptTable() {}

  /**
   * Checks that the page has the table.
   *
   * @param name what the comments call the table
   * @param table the table as it should be, with the line ends of its rows
   */
  public static void check(Path page, String name, String table) throws IOException {
    String text = Files.readString(page);
    int comment = text.indexOf("<!-- " + name + ": kept by ");
    assertTrue(comment >= 0, page + " has no place for the table " + name);
    int from = text.indexOf('\n', comment) + 1;
    int to = text.indexOf("<!-- end of " + name + " -->", from);
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(page, text.substring(0, from) + table + text.substring(to));
    } else {
      assertEquals(
          table,
          text.substring(from, to),
          page + " is stale; run with -Dexpected.update=true and read the difference");
    }
  }
}
