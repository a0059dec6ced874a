package org.chancery.extract.sanction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.data.DataTable;
import org.chancery.data.DataTable.Row;
import org.chancery.entity.Entity;
import org.chancery.entity.Folding;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.entity.Place;
import org.chancery.entity.State;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who can be a party in a sentence: what the linker found there, groups of states, and names
 * of bodies that the linker does not know. Immutable.
 */
final class PartyReader {
  private static final String BODY = "ORGANIZATION";
  private static final String PERSON = "PERSON";
  private static final int LONGEST_GROUP = 3;

  private final Map<String, Organization> groups = new LinkedHashMap<>();
  private final StateNouns stateNouns = new StateNouns();

  PartyReader() {
    for (Row row : DataTable.read("data/sanction/collectives.tsv").rows()) {
      Organization group =
          new Organization(
              row.get("key"), row.get("label"), List.of(), null, null, "intergovernmental");
      groups.put(row.get("words"), group);
    }
  }

  /** Returns the parties of the sentence, in text order; those inside a longer one are left out. */
  List<Party> read(LinkedText text, Sentence sentence) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : text.in(sentence)) {
      Entity entity = acting(mention);
      if (entity != null
          && !crowd(mention, sentence)
          && !membership(mention, sentence)
          && !within(mention, text, sentence)) {
        boolean adjective =
            mention.kind() == Mention.Kind.DEMONYM || mention.kind() == Mention.Kind.PRONOUN;
        Entity meant = ownCountry(mention, sentence) ? entity.country() : entity;
        if (meant != null) {
          found.add(new Party(meant, mention.from(), mention.to(), adjective, true));
        }
      }
    }
    carriedOn(text, sentence).ifPresent(found::add);
    List<Party> all = new ArrayList<>(found);
    all.removeIf(party -> found.stream().anyMatch(other -> inside(party, other)));
    for (int i = 0; i < sentence.size(); i++) {
      if (free(all, i)) {
        i = group(sentence, i, all);
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (free(all, i) && text.at(sentence, i).isEmpty() && !continues(all, i)) {
        i = name(text, sentence, i, all);
      }
    }
    for (Party party : List.copyOf(all)) {
      if (!party.listed()) {
        listedBefore(text, sentence, party, all);
      }
    }
    all.sort(Comparator.comparingInt(Party::from).thenComparing(party -> party.entity().key()));
    return List.copyOf(all);
  }

  /** "Chad moved at once. It banned": the subject of the sentence before goes on. */
  private static Optional<Party> carriedOn(LinkedText text, Sentence sentence) {
    boolean opens =
        sentence.size() > 1
            && sentence.index() > 0
            && sentence.token(0).hasLemma("it")
            && sentence.token(0).pos().equals("PRP")
            && sentence.token(1).isFinite()
            && !expletive(sentence)
            && text.at(sentence, 0).isEmpty();
    if (!opens) {
      return Optional.empty();
    }
    Sentence before = text.text().sentences().get(sentence.index() - 1);
    return text.in(before).stream()
        .filter(mention -> mention.kind() != Mention.Kind.DEMONYM)
        .filter(mention -> mention.to() < before.size() && before.token(mention.to()).isFinite())
        .map(PartyReader::acting)
        .filter(entity -> entity instanceof State || entity instanceof Organization)
        .findFirst()
        .map(entity -> new Party(entity, 0, 1, true, true));
  }

  /** "It is high time", "It was clear": the pronoun means nobody. */
  private static boolean expletive(Sentence sentence) {
    int at = 1;
    while (at + 1 < sentence.size()
        && (sentence.token(at).hasLemma("be") || sentence.token(at).pos().startsWith("RB"))) {
      at++;
    }
    return at > 1 && !sentence.token(at).pos().matches("VB[GN]");
  }

  /** "Tehrik-e Chad": part of the longer name of a body that the linker does not know. */
  private static boolean within(Mention mention, LinkedText text, Sentence sentence) {
    int before = mention.from() - 1;
    return before >= 0
        && sentence.token(before).ner().equals(BODY)
        && sentence.token(before).isProperNoun()
        && sentence.token(before).text().chars().anyMatch(Character::isLowerCase)
        && sentence.token(mention.from()).ner().equals(BODY)
        && text.at(sentence, before).isEmpty();
  }

  /** "sanctions on his country": the country, not him. */
  private boolean ownCountry(Mention mention, Sentence sentence) {
    return mention.kind() == Mention.Kind.PRONOUN
        && mention.entity() instanceof Person
        && mention.to() < sentence.size()
        && stateNouns.holds(sentence.token(mention.to()));
  }

  /** "the OPEC nation": a state described by the body that it belongs to. */
  private boolean membership(Mention mention, Sentence sentence) {
    return mention.entity() instanceof Organization
        && mention.to() < sentence.size()
        && sentence.token(mention.to()).pos().equals("NN")
        && stateNouns.belongs(sentence.token(mention.to()));
  }

  /** "Half a million Norwegians": people of a country, who do not act for it. */
  private static boolean crowd(Mention mention, Sentence sentence) {
    boolean plural = sentence.token(mention.to() - 1).pos().equals("NNPS");
    boolean definite = mention.from() > 0 && sentence.token(mention.from() - 1).hasLemma("the");
    return mention.kind() == Mention.Kind.DEMONYM && plural && !definite;
  }

  private static boolean inside(Party party, Party other) {
    return other.from() <= party.from()
        && party.to() <= other.to()
        && other.to() - other.from() > party.to() - party.from();
  }

  private static boolean free(List<Party> parties, int token) {
    return parties.stream().noneMatch(party -> party.covers(token));
  }

  private static @Nullable Entity acting(Mention mention) {
    Entity entity = mention.entity();
    if (entity instanceof Place place) {
      return place.capital() ? place.country() : null;
    }
    boolean acts =
        entity instanceof State || entity instanceof Organization || entity instanceof Person;
    return acts ? entity : null;
  }

  private int group(Sentence sentence, int from, List<Party> into) {
    for (int length = Math.min(LONGEST_GROUP, sentence.size() - from); length > 0; length--) {
      StringBuilder words = new StringBuilder();
      for (Token token : sentence.tokens().subList(from, from + length)) {
        words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
      }
      Organization group = groups.get(words.toString());
      if (group != null) {
        into.add(new Party(group, from, from + length, length == 1, true));
        return from + length - 1;
      }
    }
    return from;
  }

  /** "Acme Corp" of which only "Acme" is known: the rest is no other body. */
  private static boolean continues(List<Party> parties, int at) {
    return parties.stream()
        .anyMatch(party -> party.to() == at && party.entity() instanceof Organization);
  }

  /** "the Socialist-led council": a word that a hyphen ties to the next names no body. */
  private static boolean compounded(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).pos().equals("HYPH");
  }

  /** "Sahel, Logone and Chari Oil": the names before a body's in one list are those of bodies. */
  private static void listedBefore(
      LinkedText text, Sentence sentence, Party last, List<Party> into) {
    int to = last.from() - 1;
    while (to > 0 && joins(sentence.token(to))) {
      int from = to;
      while (from > 0 && sentence.token(from - 1).isProperNoun() && free(into, from - 1)) {
        from--;
      }
      boolean unknown =
          from < to
              && sentence.tokens().subList(from, to).stream().noneMatch(t -> t.ner().equals(PERSON))
              && text.at(sentence, from).isEmpty();
      if (!unknown) {
        return;
      }
      into.add(bare(text, sentence, from, to));
      to = from - 1;
    }
  }

  private static boolean joins(Token token) {
    return token.text().equals(",") || token.pos().equals("CC");
  }

  private static int name(LinkedText text, Sentence sentence, int from, List<Party> into) {
    int to = from;
    while (to < sentence.size()
        && sentence.token(to).ner().equals(BODY)
        && sentence.token(to).isProperNoun()
        && free(into, to)
        && !compounded(sentence, to)) {
      to++;
    }
    if (to == from) {
      return from;
    }
    into.add(bare(text, sentence, begin(sentence, from, into), to));
    return to - 1;
  }

  /** "Sahel 2 AG": the model takes a name with a number for one that begins behind it. */
  private static int begin(Sentence sentence, int from, List<Party> parties) {
    int at = from;
    if (at > 1 && sentence.token(at - 1).pos().equals("CD")) {
      at--;
      while (at > 0 && sentence.token(at - 1).isProperNoun() && free(parties, at - 1)) {
        at--;
      }
    }
    return at < from && sentence.token(at).isProperNoun() ? at : from;
  }

  private static Party bare(LinkedText text, Sentence sentence, int from, int to) {
    String label = sentence.span(from, to).in(text.article().text()).replaceAll("\\s+", " ");
    String key = Folding.slug(label) + "~" + Folding.slug(text.article().id());
    Organization body = new Organization(key, label, List.of(), null, null, null);
    return new Party(body, from, to, false, false);
  }
}
