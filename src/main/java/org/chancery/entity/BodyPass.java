package org.chancery.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds parts of governments that have no name of their own, as "the Iranian foreign ministry". */
final class BodyPass {
  private record Body(String slug, String label, Map<String, String> known) {}

  private static final int LONGEST = 4;

  private final Authority authority;
  private final Map<String, Body> bodies = new LinkedHashMap<>();

  BodyPass(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      Map<String, String> known = new LinkedHashMap<>();
      for (String pair : row.list("known")) {
        int sign = pair.indexOf('=');
        known.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
      bodies.put(row.get("phrase"), new Body(row.get("slug"), row.get("label"), known));
    }
  }

  /** Adds the mentions of such bodies. */
  void find(Findings findings) {
    Map<String, State> last = new LinkedHashMap<>();
    for (Sentence sentence : findings.text().sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        at = Math.max(at + 1, find(sentence, at, last, findings));
      }
    }
  }

  private int find(Sentence sentence, int from, Map<String, State> last, Findings findings) {
    for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
      Body body = bodies.get(Prefix.phrase(sentence, from, to).toLowerCase(Locale.ROOT));
      if (body != null && findings.free(sentence, from, to)) {
        State own = state(sentence, from, to, findings);
        State state = own == null ? last.get(body.slug()) : own;
        if (state != null) {
          last.put(body.slug(), state);
          Mention left = left(sentence, from, findings);
          int start = left != null && left.to() == from ? left.from() : from;
          findings.add(
              sentence, start, to, entity(body, state), Kind.NAME, own == null ? 0.6 : 0.85);
        }
        return to;
      }
    }
    return from;
  }

  private Entity entity(Body body, State state) {
    Optional<Entity> known =
        Optional.ofNullable(body.known().get(state.key())).flatMap(authority::entity);
    return known.orElseGet(
        () ->
            new Organization(
                body.slug() + "~" + state.key(),
                body.label().replace("%s", state.label()),
                List.of(),
                null,
                state,
                "government-body"));
  }

  private static @Nullable State state(Sentence sentence, int from, int to, Findings findings) {
    Mention left = left(sentence, from, findings);
    if (left != null && left.entity() instanceof State state) {
      return state;
    }
    if (to + 1 < sentence.size() && sentence.token(to).text().equals("of")) {
      for (Mention mention : findings.in(sentence.index())) {
        if (mention.from() == to + 1 && mention.entity() instanceof State state) {
          return state;
        }
      }
    }
    return null;
  }

  private static @Nullable Mention left(Sentence sentence, int from, Findings findings) {
    boolean possessive = from > 0 && sentence.token(from - 1).pos().equals("POS");
    for (Mention mention : findings.in(sentence.index())) {
      if (mention.to() == (possessive ? from - 1 : from)) {
        return mention;
      }
    }
    return null;
  }
}
