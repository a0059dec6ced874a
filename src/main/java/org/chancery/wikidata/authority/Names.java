package org.chancery.wikidata.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.entity.AuthorityTables.Table;

/**
 * Which of the many names in Wikidata can be looked for in a text: no signs, codes or descriptions,
 * and for people no surname alone, which would be found in every relative's.
 */
final class Names {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final Pattern NOT_A_NAME = Pattern.compile("[()\\[\\]|/;]|\\.\\w+$|https?:");
  private static final Pattern PARTS = Pattern.compile("[\\s\\p{Pd}]+");
  private static final int SHORTEST = 2;

  private Names() {}

  /** Returns those of the aliases that can be looked for, without the label and the codes. */
  static Set<String> usable(Table table, String label, List<String> aliases, Set<String> codes) {
    Set<String> usable = new LinkedHashSet<>();
    for (String alias : aliases) {
      String name = alias.strip();
      if (!name.equals(label) && isName(name) && fits(table, name) && !isCode(name, codes)) {
        usable.add(name);
      }
    }
    return usable;
  }

  /** Whether the text can be a name at all. */
  static boolean isName(String text) {
    return text.length() >= SHORTEST
        && LATIN.matcher(text).find()
        && !NOT_A_NAME.matcher(text).find();
  }

  private static boolean fits(Table table, String name) {
    boolean capital = Character.isUpperCase(name.replaceFirst("^the ", "").codePointAt(0));
    return table == Table.PEOPLE
        ? capital && name.indexOf(',') < 0 && PARTS.split(name).length > 1
        : capital || table == Table.OFFICES;
  }

  private static boolean isCode(String name, Set<String> codes) {
    return codes.stream().anyMatch(name::equalsIgnoreCase);
  }
}
