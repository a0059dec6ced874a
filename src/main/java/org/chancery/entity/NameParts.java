package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.data.DataTable;
import org.jspecify.annotations.Nullable;

/** What is known about the parts of people's names and their order. */
final class NameParts {
  private static final int LONGEST_FAMILY_FIRST = 4;

  /** So many consonants in a row are hardly two people's. */
  private static final int LONG_ENOUGH = 6;

  /** A given name of two hyphenated parts, the second small, comes after the family name. */
  private static final Pattern KOREAN = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> familyFirst = new HashSet<>();
  private final Set<String> eitherOrder = new HashSet<>();
  private final Set<String> spelledOneWay = new HashSet<>();

  NameParts(DataTable parts, DataTable order, DataTable fixedSpellings) {
    fixedSpellings.rows().forEach(row -> spelledOneWay.add(row.get("state")));
    for (DataTable.Row row : parts.rows()) {
      (row.get("kind").equals("suffix") ? suffixes : particles).add(row.get("part"));
    }
    for (DataTable.Row row : order.rows()) {
      (row.get("order").equals("first") ? familyFirst : eitherOrder).add(row.get("state"));
    }
  }

  /** Whether the names of the state's people begin with the family name. */
  boolean familyFirst(@Nullable State state) {
    return state != null && familyFirst.contains(state.key());
  }

  /** Whether English news has but one spelling for the names of the state's people. */
  boolean spelledOneWay(@Nullable State state) {
    return state != null && spelledOneWay.contains(state.key());
  }

  /** Returns the name with the family name first, where the state's people use both orders. */
  Optional<String> turned(String name, @Nullable State country) {
    List<String> pieces = pieces(name);
    return pieces.size() == 2 && country != null && eitherOrder.contains(country.key())
        ? Optional.of(pieces.get(1) + " " + pieces.get(0))
        : Optional.empty();
  }

  /** Returns the folded lower-case short forms that can stand for the full name. */
  Set<String> shortForms(String name, @Nullable State country) {
    List<String> pieces = pieces(name);
    Set<String> forms = new LinkedHashSet<>();
    boolean korean = pieces.size() == 3 && KOREAN.matcher(name).matches();
    if (korean
        || (familyFirst(country) && pieces.size() <= LONGEST_FAMILY_FIRST && !pieces.isEmpty())) {
      forms.add(pieces.get(0));
    }
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).length() > 1) {
        forms.add(String.join(" ", pieces.subList(i, pieces.size())));
      }
    }
    return forms;
  }

  /**
   * Returns forms in which ways of transliteration meet: of the first and last part, and of the
   * whole where parts are written together or apart; none for a name of one part.
   */
  Set<String> skeletons(String name) {
    List<String> pieces = pieces(name);
    pieces.removeAll(particles);
    Set<String> forms = new LinkedHashSet<>();
    if (pieces.size() < 2) {
      return forms;
    }
    String first = consonants(pieces.get(0));
    String last = consonants(pieces.get(pieces.size() - 1));
    if (!first.isEmpty() && last.length() >= 2) {
      forms.add(first + " " + last);
    }
    String whole = consonants(String.join("", pieces));
    if (whole.length() >= LONG_ENOUGH) {
      forms.add(whole);
    }
    return forms;
  }

  /** Letters that languages without the Latin alphabet are spelt with in many ways become one. */
  private static String consonants(String piece) {
    StringBuilder bare = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      boolean aspirated = i + 1 < piece.length() && piece.charAt(i + 1) == 'h';
      if (aspirated && i > 0 && piece.charAt(i) == 'c' && "sh".indexOf(piece.charAt(i - 1)) >= 0) {
        continue; // "sch" and "shch" are other spellings of "sh"
      }
      String sound = sound(piece.charAt(i), aspirated);
      for (int k = 0; k < sound.length(); k++) {
        int last = bare.length() - 1;
        if (last < 0 || bare.charAt(last) != sound.charAt(k)) {
          bare.append(sound.charAt(k));
        }
      }
    }
    return bare.toString();
  }

  private static String sound(char letter, boolean aspirated) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '\'', '.' -> "";
      case 'q', 'c', 'g', 'k' -> "k";
      case 'p' -> aspirated ? "f" : "p";
      case 'w' -> "v";
      case 'x' -> "ks";
      default -> String.valueOf(letter);
    };
  }

  /** Returns the parts of the name in folded lower case, suffixes left out. */
  List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>();
    for (String piece : Folding.pieces(name)) {
      String lower = piece.toLowerCase(Locale.ROOT);
      if (!suffixes.contains(lower) && !lower.equals(",")) {
        pieces.add(lower);
      }
    }
    return pieces;
  }
}
