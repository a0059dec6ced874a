package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Things, known by their position in a list, that are joined into groups. */
final class Groups {
  private final int[] parent;

  /** Starts with each thing in a group of its own. */
  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Returns the first position of the thing's group. */
  int first(int position) {
    int top = position;
    while (parent[top] != top) {
      top = parent[top];
    }
    for (int at = position; parent[at] != top; ) {
      int next = parent[at];
      parent[at] = top;
      at = next;
    }
    return top;
  }

  /** Makes one group of the groups of two things. */
  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Returns how many groups there are. */
  int count() {
    int count = 0;
    for (int i = 0; i < parent.length; i++) {
      count += parent[i] == i ? 1 : 0;
    }
    return count;
  }

  /** Returns the things by group; groups in the order of their first things. */
  <T> List<List<T>> of(List<T> things) {
    SortedMap<Integer, List<T>> groups = new TreeMap<>();
    for (int i = 0; i < things.size(); i++) {
      groups.computeIfAbsent(first(i), first -> new ArrayList<>()).add(things.get(i));
    }
    return List.copyOf(groups.values());
  }
}
