package org.chancery.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The basic Universal Dependencies tree of one sentence. Token positions are those of {@link
 * Token#index}; the root has the governor {@link #NONE}.
 */
public final class Dependencies {
  /** Stands for "no token": the governor of the root, or of a token that the parser left out. */
  public static final int NONE = -1;

  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * Makes a tree from parallel arrays.
   *
   * @param governors position of each token's governor, or {@link #NONE}
   * @param relations relation of each token to its governor, as in {@code nsubj:pass}; {@code root}
   *     for the root
   */
  public Dependencies(int[] governors, String[] relations) {
    this.governors = governors.clone();
    this.relations = relations.clone();
    this.children = new ArrayList<>();
    for (int i = 0; i < governors.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] != NONE) {
        children.get(governors[i]).add(i);
      }
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return governors.length;
  }

  /** Returns the governor's position, or {@link #NONE}. */
  public int governor(int token) {
    return governors[token];
  }

  /** Returns the relation of the token to its governor, subtype included. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the token's relation is the given one, or a subtype of it. */
  public boolean is(int token, String relation) {
    String actual = relations[token];
    return actual.equals(relation)
        || (actual.startsWith(relation) && actual.charAt(relation.length()) == ':');
  }

  /** Returns the dependents of the token, in text order. */
  public List<Integer> children(int token) {
    return List.copyOf(children.get(token));
  }

  /** Returns the dependents of the token that stand in one of the relations (or a subtype). */
  public List<Integer> children(int token, String... wanted) {
    List<Integer> found = new ArrayList<>();
    for (int child : children.get(token)) {
      for (String relation : wanted) {
        if (is(child, relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Returns the first dependent of the token in one of the relations (or a subtype). */
  public Optional<Integer> child(int token, String... wanted) {
    List<Integer> found = children(token, wanted);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the token and all that depend on it, directly or not, as a set of positions. */
  public BitSet subtree(int token) {
    return subtree(token, child -> true);
  }

  /** As {@link #subtree(int)}, not going into dependents that the test refuses. */
  public BitSet subtree(int token, IntPredicate enter) {
    BitSet seen = new BitSet(governors.length);
    collect(token, enter, seen);
    return seen;
  }

  private void collect(int token, IntPredicate enter, BitSet seen) {
    if (seen.get(token)) {
      return;
    }
    seen.set(token);
    for (int child : children.get(token)) {
      if (enter.test(child)) {
        collect(child, enter, seen);
      }
    }
  }

  /** Returns the tokens joined to this one by coordination ("A, B and C"), itself first. */
  public List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>(List.of(token));
    all.addAll(children(token, "conj"));
    return all;
  }
}
