package org.chancery.server.facts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One entry of a bibliography in BibTeX, field by field. */
final class BibTeX {
  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final int YEAR_CHARS = 4;
  private static final int MONTH_CHARS = 7;

  private final StringBuilder entry = new StringBuilder();

  /**
   * Begins an entry.
   *
   * @param name what the thing is called in its namespace; the key follows from it and from nothing
   *     else, so that it stays the same
   */
  BibTeX(String name) {
    entry.append("@misc{").append(key(name));
  }

  private static String key(String name) {
    String safe = name.replace('/', ':').replaceAll("[^A-Za-z0-9:._-]", "-");
    boolean same = safe.equals(name.replace('/', ':'));
    return "chancery:" + (same ? safe : safe + "-" + Integer.toHexString(name.hashCode()));
  }

  /** Adds a field of words. */
  BibTeX text(String field, @Nullable String words) {
    return words == null || words.isBlank() ? this : raw(field, "{" + escaped(words) + "}");
  }

  /** Adds a name that is not to be taken apart into first and last names. */
  BibTeX name(String field, @Nullable String name) {
    return name == null || name.isBlank() ? this : raw(field, "{{" + escaped(name) + "}}");
  }

  /** Adds the fields of an ISO date of any precision. */
  BibTeX date(@Nullable String date) {
    if (date == null) {
      return this;
    }
    raw("date", "{" + escaped(date) + "}");
    raw("year", "{" + escaped(date.substring(0, Math.min(YEAR_CHARS, date.length()))) + "}");
    return date.matches("\\d{4}-(0[1-9]|1[0-2]).*")
        ? raw("month", MONTHS[Integer.parseInt(date.substring(YEAR_CHARS + 1, MONTH_CHARS)) - 1])
        : this;
  }

  /** Adds an address, which styles print as it stands. */
  BibTeX address(String field, @Nullable String url) {
    return url == null ? this : raw(field, "{" + verbatim(url) + "}");
  }

  private BibTeX raw(String field, String value) {
    entry.append(",\n  ").append(field).append(" = ").append(value);
    return this;
  }

  /** Returns the entry. */
  String entry() {
    return entry + "\n}\n";
  }

  /** What TeX would take for a command becomes the sign itself; letters stay as they are. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\\' -> out.append("\\textbackslash{}");
      case '~' -> out.append("\\textasciitilde{}");
      case '^' -> out.append("\\textasciicircum{}");
      case '"' -> out.append("\\textquotedbl{}");
      case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').appendCodePoint(c);
      default -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
    }
  }

  private static String verbatim(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (byte octet : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = c > ' ' && c < 127 && "{}\\\"^`<>|".indexOf(c) < 0;
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
