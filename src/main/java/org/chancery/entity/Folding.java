package org.chancery.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of a name that mean the same: accents, hyphens and kinds of apostrophe fall away. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\-\\u2010-\\u2015]+");

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  /** A tokeniser parts these endings from the noun. */
  private static final Pattern POSSESSIVE =
      Pattern.compile("(?<=[\\p{L}.])'s\\b|(?<=\\p{L}s)'(?=\\s|$)");

  private static final String FROM = "øØđĐłŁıəƏʻʼ‘’ð";
  private static final String TO = "oOdDlLiaA''''d";

  private Folding() {}

  /** Returns the text without accents and with straight apostrophes; letter case stays. */
  static String plain(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int at = FROM.indexOf(bare.charAt(i));
      plain.append(at < 0 ? bare.charAt(i) : TO.charAt(at));
    }
    return plain.toString();
  }

  /** Returns the pieces of a name, parted at blanks, hyphens and possessive endings. */
  static List<String> pieces(String name) {
    String plain = plain(name);
    if (!plain.isEmpty() && plain.chars().allMatch(Folding::isPlainLetter)) {
      return List.of(plain);
    }
    if (plain.indexOf(',') >= 0) {
      plain = plain.replace(",", " , ");
    }
    if (plain.indexOf('\'') >= 0) {
      plain = POSSESSIVE.matcher(plain).replaceAll(" $0");
    }
    List<String> pieces = new ArrayList<>(4);
    for (String piece : BREAKS.split(plain)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean isPlainLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
  }

  /** Returns the form under which equal spellings meet. */
  public static String key(String name) {
    return String.join(" ", pieces(name)).toLowerCase(Locale.ROOT);
  }

  /** Whether the text is one hyphen or dash. */
  static boolean isHyphen(String text) {
    return text.length() == 1 && BREAKS.matcher(text).matches();
  }

  /** Returns the lower-case ASCII slug of a label, as used in keys. */
  public static String slug(String label) {
    String plain = plain(label).toLowerCase(Locale.ROOT).replace("'", "").replace(".", "");
    return EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
