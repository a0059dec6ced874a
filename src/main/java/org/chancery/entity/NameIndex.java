package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names to look for in a sentence: a map from the first piece to the names that begin with it,
 * longest first. What is found lies on whole tokens and has the letter case of a name.
 */
final class NameIndex {
  /**
   * A name and all that bear it.
   *
   * @param pieces the name in pieces
   * @param demonym whether it is an adjective or people's name of a state
   * @param entities who or what it can mean, in the order of the tables
   */
  record Entry(List<String> pieces, boolean demonym, Set<Entity> entities) {}

  /**
   * A name found.
   *
   * @param from first token
   * @param to token after the last
   * @param entry the name
   */
  record Hit(int from, int to, Entry entry) {}

  private static final int ACRONYM = 5;

  /** An acronym of as many letters can be read as a word, and British papers write it as one. */
  private static final int SPOKEN_ACRONYM = 4;

  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** Adds a name; several entities of one name share an entry. */
  void add(String name, boolean demonym, Entity entity) {
    List<String> pieces = Folding.pieces(name);
    if (pieces.isEmpty()) {
      return;
    }
    String joined = String.join(" ", pieces);
    Entry entry = byName.get(joined);
    if (entry == null) {
      entry = new Entry(List.copyOf(pieces), demonym, new LinkedHashSet<>());
      byName.put(joined, entry);
      byFirst
          .computeIfAbsent(pieces.get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>(2))
          .add(entry);
    }
    entry.entities().add(entity);
  }

  /** Returns who or what has the name, in this spelling but for accents and hyphens. */
  Set<Entity> bearers(String name) {
    Entry entry = byName.get(String.join(" ", Folding.pieces(name)));
    return entry == null ? Set.of() : entry.entities();
  }

  /** Returns the longest name that begins at the piece, of two the one without a gap. */
  Optional<Hit> longestAt(Words words, int start) {
    Hit best = null;
    int longest = 0;
    for (Entry entry : byFirst.getOrDefault(words.lower(start), List.of())) {
      int end = end(entry, words, start);
      boolean longer = end - start > longest || (end - start == longest && fuller(entry, best));
      if (end > start
          && longer
          && wholeTokens(words, start, end)
          && !(isPerson(entry) && goesOn(words, end))) {
        longest = end - start;
        best = new Hit(words.token(start), words.token(end - 1) + 1, entry);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fuller(Entry entry, @Nullable Hit best) {
    return best != null && entry.pieces().size() > best.entry().pieces().size();
  }

  private static boolean wholeTokens(Words words, int start, int end) {
    boolean begins = start == 0 || words.token(start - 1) != words.token(start);
    boolean ends = end == words.size() || words.token(end) != words.token(end - 1);
    return begins && ends;
  }

  /** Returns the piece after the name, or -1 where the words differ. */
  private static int end(Entry entry, Words words, int start) {
    int at = start;
    boolean person = isPerson(entry);
    List<String> pieces = entry.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (person && i > 0 && at < words.size() && isInitial(words.plain(at))) {
        at += isInitial(pieces.get(i)) ? 0 : 1;
      }
      if (at >= words.size() || !same(pieces.get(i), words, at, i > 0)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isPerson(Entry entry) {
    return entry.entities().iterator().next() instanceof Person;
  }

  /** Whether a hyphen and a small letter follow: "Cho Hyun" is not the name in "Cho Hyun-dong". */
  private static boolean goesOn(Words words, int end) {
    return end < words.size()
        && words.glued(end)
        && Character.isLowerCase(words.plain(end).charAt(0));
  }

  private static boolean isInitial(String piece) {
    return piece.length() == 2 && piece.charAt(1) == '.' && Character.isUpperCase(piece.charAt(0));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static boolean same(String name, Words words, int at, boolean goesOn) {
    String word = words.plain(at);
    if (name.equals(word)) {
      return true;
    }
    if (!name.equalsIgnoreCase(word)) {
      return false;
    }
    if (name.length() <= ACRONYM
        && name.length() > 1
        && name.equals(name.toUpperCase(Locale.ROOT))) {
      return name.length() >= SPOKEN_ACRONYM && isCapitalised(word);
    }
    return !Character.isUpperCase(name.charAt(0))
        || Character.isUpperCase(word.charAt(0))
        || (goesOn && words.glued(at));
  }
}
