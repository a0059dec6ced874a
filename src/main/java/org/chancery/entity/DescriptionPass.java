package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.data.DataTable;
import org.chancery.entity.Mention.Kind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves common nouns and short names for a state or body that the article speaks of: "the
 * North", "the kingdom", "the country", "the alliance", "Labour".
 */
final class DescriptionPass {
  private static final int LONGEST = 3;

  /** What a phrase can mean, and the states whose naming tells as much. */
  private record Description(List<Entity> entities, List<State> beside) {}

  private final Map<String, Description> phrases = new LinkedHashMap<>();
  private final FirstWords firstWords;

  DescriptionPass(Authority authority, DataTable table) {
    for (DataTable.Row row : table.rows()) {
      List<Entity> entities = new ArrayList<>();
      row.list("entities").forEach(key -> authority.entity(key).ifPresent(entities::add));
      List<State> beside = new ArrayList<>();
      for (String key : row.list("beside")) {
        if (authority.entity(key).orElse(null) instanceof State state) {
          beside.add(state);
        }
      }
      phrases.put(row.get("phrase"), new Description(entities, beside));
    }
    this.firstWords = new FirstWords(phrases.keySet());
  }

  /** Adds the mentions of such phrases. */
  void find(Findings findings) {
    for (Sentence sentence : findings.text().sentences()) {
      for (int from = 0; from < sentence.size(); from++) {
        find(sentence, from, findings);
      }
    }
  }

  private void find(Sentence sentence, int from, Findings findings) {
    boolean begins = firstWords.begin(sentence.token(from));
    for (int to = Math.min(sentence.size(), from + LONGEST); begins && to > from; to--) {
      String phrase = Prefix.phrase(sentence, from, to);
      Description known =
          phrases.get(phrase.startsWith("The ") ? "t" + phrase.substring(1) : phrase);
      if (known == null || !findings.free(sentence, from, to) || goesOn(sentence, from, to)) {
        continue;
      }
      boolean any = known.entities().isEmpty();
      Entity meant = any ? spokenOf(sentence, from, to, findings) : foremost(known, findings);
      if (meant != null) {
        Kind kind = meant instanceof State ? Kind.DESCRIPTION : Kind.SHORT_NAME;
        findings.add(sentence, from, to, meant, kind, any ? 0.6 : 0.8);
      }
      return;
    }
  }

  /** "the North Atlantic", "the country club", "New Labour" are something else. */
  private static boolean goesOn(Sentence sentence, int from, int to) {
    Token first = sentence.token(from);
    boolean name = from > 0 && first.isProperNoun() && sentence.token(from - 1).isProperNoun();
    return name || (to < sentence.size() && sentence.token(to).isNoun());
  }

  private static @Nullable Entity foremost(Description known, Findings findings) {
    int told = known.beside().stream().mapToInt(findings::weight).sum();
    Entity best = null;
    int most = 0;
    for (Entity entity : known.entities()) {
      int weight = weight(entity, findings) + told;
      if (weight > most) {
        best = entity;
        most = weight;
      }
    }
    return best;
  }

  /** A body without a state is spoken of where it is named; one of a state is at home in it. */
  private static int weight(Entity entity, Findings findings) {
    if (entity instanceof State state) {
      return findings.weight(state);
    }
    State country = entity.country();
    if (country == null) {
      return findings.count(entity);
    }
    int most = findings.states().isEmpty() ? 0 : findings.weight(findings.states().get(0));
    int weight = findings.weight(country);
    return 2 * weight >= most ? weight : 0;
  }

  /**
   * "Mali will ban imports, as Niger does. The country": the subject goes on, else the last named.
   */
  private static @Nullable State spokenOf(Sentence sentence, int from, int to, Findings findings) {
    State subject =
        from == 0 && sentence.index() > 0 ? subject(sentence.index() - 1, findings) : null;
    return subject == null ? lastNamed(sentence, from, to, findings) : subject;
  }

  /** Returns the state whose name opens the sentence, if a verb comes next. */
  private static @Nullable State subject(int index, Findings findings) {
    Sentence sentence = findings.text().sentences().get(index);
    for (Mention mention : findings.in(index)) {
      boolean opens =
          mention.from() <= 1
              && mention.kind() != Kind.DEMONYM
              && mention.to() < sentence.size()
              && sentence.token(mention.to()).isFinite();
      if (opens && mention.entity() instanceof State state) {
        return state;
      }
    }
    return null;
  }

  /** Returns the state named last, rather one that does not itself do what is done to this one. */
  private static @Nullable State lastNamed(Sentence sentence, int from, int to, Findings findings) {
    State doer = null;
    boolean undergoes =
        to < sentence.size()
            && !sentence.token(to).isFinite()
            && !sentence.token(to).pos().equals("POS");
    for (int s = sentence.index(); s >= 0 && s >= sentence.index() - 2; s--) {
      List<Mention> mentions = findings.in(s);
      for (int i = mentions.size() - 1; i >= 0; i--) {
        Mention mention = mentions.get(i);
        boolean here = s == sentence.index();
        if (!(mention.entity() instanceof State state) || (here && mention.to() > from)) {
          continue;
        }
        if (here && undergoes && doer == null && does(mention, sentence, from)) {
          doer = state;
        }
        if (!state.equals(doer)) {
          return state;
        }
      }
    }
    return doer;
  }

  /** "Chad will ask for sanctions on the country": Chad is the subject of that very clause. */
  private static boolean does(Mention mention, Sentence sentence, int from) {
    return mention.kind() != Kind.DEMONYM
        && sentence.token(mention.to()).isFinite()
        && sentence.tokens().subList(mention.to() + 1, from).stream()
            .noneMatch(t -> t.pos().startsWith("W") || t.text().equals(",") || t.isFinite());
  }
}
