package org.chancery.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a fact names: a participant, sender, target or speaker.
 *
 * @param item Wikidata item, or null when only names are known
 * @param names names in {@linkplain #normal(String) normal form}
 */
record Party(@Nullable String item, Set<String> names) {
  private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_ ]+");
  private static final Pattern BLANKS = Pattern.compile(" +");

  /** Words that a name may have or lack without being another name. */
  private static final Set<String> IGNORED = Set.of("the", "mr", "mrs", "ms", "dr");

  Party {
    names = Set.copyOf(names);
  }

  /** Returns the party that a gold file names: a Wikidata item or a name, and further names. */
  static Party of(String value, Collection<String> further) {
    boolean isItem = ITEM.matcher(value).matches();
    Set<String> names = new LinkedHashSet<>();
    if (!isItem) {
      names.add(normal(value));
    }
    further.forEach(name -> names.add(normal(name)));
    names.remove("");
    return new Party(isItem ? value : null, names);
  }

  /** Returns the entity as a party. */
  static Party of(Entity entity) {
    return new Party(entity.wikidata(), Set.of(normal(entity.label())));
  }

  /** Whether both mean the same: the same item, or one name when an item is missing. */
  boolean same(Party other) {
    if (item != null && other.item != null) {
      return item.equals(other.item);
    }
    return shareName(other);
  }

  /** Whether the two have a name in common, the order of its words aside. */
  boolean shareName(Party other) {
    return other.names.stream().anyMatch(names::contains)
        || other.names.stream().map(Party::ordered).anyMatch(orderedNames()::contains);
  }

  private List<String> orderedNames() {
    return names.stream().map(Party::ordered).toList();
  }

  /**
   * Returns how many of {@code gold} are among {@code found}; half where only their states agree.
   */
  static double shared(List<Party> gold, List<Party> found, UnaryOperator<String> stateOf) {
    long exact = gold.stream().filter(g -> found.stream().anyMatch(g::same)).count();
    if (exact > 0) {
      return exact;
    }
    return 0.5
        * gold.stream().filter(g -> found.stream().anyMatch(f -> g.sameState(f, stateOf))).count();
  }

  private boolean sameState(Party other, UnaryOperator<String> stateOf) {
    return item != null
        && other.item != null
        && stateOf.apply(item).equals(stateOf.apply(other.item));
  }

  private static String ordered(String name) {
    String[] words = name.split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** Returns the name without case, accents, hyphens, punctuation and forms of address. */
  static String normal(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String spaced = plain.toLowerCase(Locale.ROOT).replace('-', ' ');
    return String.join(
        " ",
        BLANKS
            .splitAsStream(PUNCTUATION.matcher(spaced).replaceAll(""))
            .filter(word -> !word.isEmpty() && !IGNORED.contains(word))
            .toList());
  }

  @Override
  public String toString() {
    return item != null ? item : String.join("/", names.stream().sorted().toList());
  }
}
