package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds parts of governments that have no name of their own, as "the Iranian foreign ministry". */
final class BodyPass {
  private enum Use {
    ANYWHERE,
    ALONE,
    LOCATED,
    ONLY,
    TOPIC
  }

  private record Body(String slug, String label, Map<String, String> known, Use use) {}

  /** Where such a body is named: the tokens, and the state beside it, or null. */
  private record Found(Sentence sentence, int from, int to, Body body, @Nullable State state) {}

  private static final int LONGEST = 4;

  /** Words that may stand between an owner and the body: "Peru's newly elected parliament". */
  private static final int REACH = 6;

  private final Authority authority;
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final FirstWords firstWords;

  BodyPass(Authority authority, DataTable table) {
    this.authority = authority;
    for (DataTable.Row row : table.rows()) {
      Map<String, String> known = new LinkedHashMap<>();
      for (String pair : row.list("known")) {
        int sign = pair.indexOf('=');
        known.put(pair.substring(0, sign), pair.substring(sign + 1));
      }
      String use = row.get("use");
      bodies.put(
          row.get("phrase"),
          new Body(
              row.get("slug"),
              row.get("label"),
              known,
              use.isEmpty() ? Use.ANYWHERE : Use.valueOf(use.toUpperCase(Locale.ROOT))));
    }
    this.firstWords = new FirstWords(bodies.keySet());
  }

  /** Adds the mentions of such bodies; one without a state is that of the state named last. */
  void find(Findings findings) {
    List<Found> all = new ArrayList<>();
    for (Sentence sentence : findings.text().sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        at = Math.max(at + 1, find(sentence, at, all, findings));
      }
    }
    Map<String, Set<Entity>> seats = seats(all, findings);
    Map<String, State> last = new LinkedHashMap<>();
    for (Found found : all) {
      State own = found.state();
      Body body = found.body();
      State state = own == null ? meant(found, last.get(body.slug()), findings) : own;
      if (body.use() == Use.ONLY && (state == null || !body.known().containsKey(state.key()))) {
        state = onlyState(body);
      }
      if (state == null && body.use() == Use.TOPIC && isDefinite(found)) {
        state = topic(findings);
      }
      if (state != null) {
        last.put(body.slug(), state);
        add(found, state, seats.getOrDefault(name(body, state), Set.of()), findings);
      }
    }
  }

  /** The state that the headline names first, or else the one that the article speaks of most. */
  private static @Nullable State topic(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (Mention mention :
          sentence.headline() ? findings.in(sentence.index()) : List.<Mention>of()) {
        if (mention.entity() instanceof State state) {
          return state;
        }
      }
    }
    return findings.states().stream().findFirst().orElse(null);
  }

  private static boolean isDefinite(Found found) {
    return found.from() > 0
        && found.sentence().token(found.from() - 1).text().equalsIgnoreCase("the");
  }

  /** Returns the one state that has a body of this name. */
  private @Nullable State onlyState(Body body) {
    return body.known().keySet().stream()
        .flatMap(key -> authority.entity(key).stream())
        .map(entity -> entity instanceof State state ? state : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private int find(Sentence sentence, int from, List<Found> all, Findings findings) {
    if (!firstWords.begin(sentence.token(from))) {
      return from;
    }
    for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
      Body body = bodies.get(Prefix.phrase(sentence, from, to).toLowerCase(Locale.ROOT));
      if (body != null && findings.free(sentence, from, to)) {
        boolean modifies =
            to < sentence.size() && sentence.token(to).pos().matches("NN.*|JJ.*|VBG");
        boolean named =
            to < sentence.size()
                && sentence.token(to).isProperNoun()
                && sentence.token(to - 1).pos().equals("NN");
        if (!named && (body.use() != Use.ALONE || !modifies)) {
          all.add(new Found(sentence, from, to, body, state(sentence, from, to, findings)));
        }
        return to;
      }
    }
    return from;
  }

  /** Returns where the article says that the located bodies are. */
  private static Map<String, Set<Entity>> seats(List<Found> all, Findings findings) {
    Map<String, Set<Entity>> seats = new LinkedHashMap<>();
    for (Found found : all) {
      Entity seat = found.body().use() == Use.LOCATED ? seat(found, findings) : null;
      if (seat != null && found.state() != null) {
        seats
            .computeIfAbsent(name(found.body(), found.state()), name -> new LinkedHashSet<>())
            .add(seat);
      }
    }
    return seats;
  }

  /**
   * Returns whose body it is that has no state beside it: that of the state which has been named
   * with such a body last, unless the sentence speaks of one other state and not of that one.
   */
  private static @Nullable State meant(Found found, @Nullable State last, Findings findings) {
    if (found.body().use() == Use.TOPIC) {
      return last;
    }
    Set<State> states = new LinkedHashSet<>();
    for (Mention mention : findings.in(found.sentence().index())) {
      State state = mention.entity() instanceof State s ? s : mention.entity().country();
      boolean body = mention.entity() instanceof Organization;
      if (mention.to() <= found.from()
          && state != null
          && (body || mention.entity() instanceof State)) {
        states.add(state);
      }
    }
    boolean other = last != null && states.size() == 1 && !states.contains(last);
    return other ? states.iterator().next() : last;
  }

  private static @Nullable Entity seat(Found found, Findings findings) {
    int in = found.to();
    if (in < found.sentence().size() && found.sentence().token(in).text().equals("in")) {
      for (Mention mention : findings.in(found.sentence().index())) {
        boolean place = mention.entity() instanceof Place || mention.entity() instanceof State;
        if (mention.from() == in + 1 && place && mention.kind() != Kind.DEMONYM) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  private void add(Found found, State state, Set<Entity> seats, Findings findings) {
    Sentence sentence = found.sentence();
    Entity own = seat(found, findings);
    Entity seat = own == null && seats.size() == 1 ? seats.iterator().next() : own;
    Mention left = left(sentence, found.from(), findings);
    int start = found.from();
    if (left != null && state.equals(left.entity())) {
      start = Math.min(left.from(), start);
    }
    int end = end(found, state, findings);
    findings.cover(sentence, start, end);
    findings.add(
        sentence,
        start,
        end,
        entity(found.body(), state, seat),
        Kind.NAME,
        found.state() == null ? 0.6 : 0.85);
  }

  /** Returns the end of "the foreign ministry of Chile", or of the words that name the body. */
  private static int end(Found found, State state, Findings findings) {
    Sentence sentence = found.sentence();
    if (found.to() < sentence.size() && sentence.token(found.to()).text().equals("of")) {
      for (Mention mention : findings.in(sentence.index())) {
        boolean next = mention.from() == found.to() + 1 || mention.from() == found.to() + 2;
        if (next && mention.entity().equals(state)) {
          return mention.to();
        }
      }
    }
    return found.to();
  }

  private Entity entity(Body body, State state, @Nullable Entity seat) {
    Optional<Entity> known =
        Optional.ofNullable(body.known().get(state.key())).flatMap(authority::entity);
    if (known.isPresent()) {
      return known.get();
    }
    Entity place = body.use() == Use.LOCATED && !state.equals(seat) ? seat : null;
    String key = place == null ? body.slug() : body.slug() + "-in-" + place.key();
    String where = place == null ? "" : " in " + place.label();
    String plain = body.label().replace("%s", "").strip();
    return new Organization(
        key + "~" + state.key(),
        body.label().replace("%s", authority.adjective(state)) + where,
        List.of(state.label() + "'s " + plain + where, plain + " of " + state.label() + where),
        null,
        state,
        "government-body");
  }

  private static String name(Body body, State state) {
    return body.slug() + "~" + state.key();
  }

  private static @Nullable State state(Sentence sentence, int from, int to, Findings findings) {
    Mention left = left(sentence, from, findings);
    if (left != null && left.entity() instanceof State state) {
      return state;
    }
    if (left != null && left.entity() instanceof Place place && place.capital()) {
      return place.country();
    }
    if (to + 1 < sentence.size() && sentence.token(to).text().equals("of")) {
      for (Mention mention : findings.in(sentence.index())) {
        boolean next = mention.from() == to + 1 || mention.from() == to + 2;
        if (next && mention.entity() instanceof State state) {
          return state;
        }
      }
    }
    return null;
  }

  /** "Peru's main opposition", "Peru's newly elected parliament": Peru. */
  private static @Nullable Mention owner(Sentence sentence, int from, Findings findings) {
    int at = from - 1;
    while (at > 0
        && from - at < REACH
        && sentence.token(at).pos().matches("JJ|JJS|RB|VBN|HYPH|NNP")) {
      at--;
    }
    if (at < 1 || at == from - 1 || !sentence.token(at).pos().equals("POS")) {
      return null;
    }
    for (Mention mention : findings.in(sentence.index())) {
      if (mention.to() == at && mention.entity() instanceof State) {
        return mention;
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
    return owner(sentence, from, findings);
  }
}
