package org.chancery.extract.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.Folding;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Organization;
import org.chancery.entity.Person;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that speak and that the authority data does not know: a node for each name, which belongs
 * to the article alone.
 */
final class UnlistedBodies {
  /** Words that "and" may join to a name before its abbreviation. */
  private static final int LONGEST_REST = 4;

  private final SpeechLexicon lexicon;
  private final LinkedText text;
  private final Map<String, Organization> byName = new LinkedHashMap<>();

  UnlistedBodies(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
    for (Mention mention : text.mentions()) {
      if (mention.entity() instanceof Organization body && mention.kind() == Mention.Kind.NAME) {
        byName.putIfAbsent(body.label(), body);
      }
    }
  }

  /**
   * Returns the body whose name the token is part of, if the words around it are a name.
   *
   * @param surely whether the text says that the name is one of a body
   */
  Optional<Entity> named(Sentence sentence, int at, boolean surely) {
    Token token = sentence.token(at);
    boolean told = surely || afterBody(sentence, at);
    if (!isName(sentence, at)
        || (token.ner().equals("PERSON") && !told)
        || token.ner().equals("LOCATION")
        || token.text().contains("/")) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && inName(sentence, from - 1)) {
      from--;
    }
    while (from < at
        && (!Character.isUpperCase(sentence.token(from).text().charAt(0))
            || (from == 0 && lexicon.isWritten("epithet", sentence.token(from))))) {
      from++;
    }
    int to = at + 1;
    while (to < sentence.size() && inName(sentence, to)) {
      to++;
    }
    while (to > at + 1 && !sentence.token(to - 1).isProperNoun()) {
      to--;
    }
    to = spelledBy(sentence, from, to);
    Organization listed = abbreviated(sentence, to);
    if (listed != null) {
      byName.putIfAbsent(sentence.span(from, to).in(text.text().text()), listed);
      return Optional.of(listed);
    }
    if (from == 0 && isAbbreviation(sentence.token(0).text()) && isDateline(sentence)) {
      return Optional.empty();
    }
    boolean common = to - from == 1 && lexicon.is("body", token) && matching(token.text()) == null;
    if (common || (!told && !isBody(sentence, from, to))) {
      return Optional.empty();
    }
    String name = sentence.span(from, to).in(text.text().text());
    Optional<Entity> person = person(name);
    if (person.isPresent()) {
      return person;
    }
    String full = isAbbreviation(name) ? spelledOut(sentence, from) : null;
    Organization body = body(full == null ? name : full);
    byName.putIfAbsent(name, body);
    return Optional.of(body);
  }

  /** Articles open with the place that they are sent from, in capitals. */
  private boolean isDateline(Sentence sentence) {
    return text.text().sentences().stream()
        .filter(other -> !other.headline())
        .findFirst()
        .filter(sentence::equals)
        .isPresent();
  }

  private boolean isName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean capital =
        (at > 0 || token.ner().equals("ORGANIZATION"))
            && token.isNoun()
            && Character.isUpperCase(token.text().charAt(0));
    boolean body =
        token.ner().equals("ORGANIZATION")
            || isAbbreviation(token.text())
            || matching(token.text()) != null;
    return token.isProperNoun() || (capital && body);
  }

  /** "the news agency Acme" */
  private boolean afterBody(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at - 1).pos().equals("NN")
        && lexicon.is("body", sentence.token(at - 1));
  }

  private boolean inName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean free = text.at(sentence, i).isEmpty();
    boolean linked = List.of("of", "for", "&").contains(token.text());
    boolean article =
        token.text().equals("the")
            && i > 0
            && List.of("of", "for").contains(sentence.token(i - 1).text());
    boolean organization =
        token.ner().equals("ORGANIZATION")
            && Character.isUpperCase(token.text().charAt(0))
            && (free || token.pos().equals("JJ") || isDemonym(sentence, i));
    boolean joined =
        token.text().matches("and|-")
            && i > 0
            && i + 1 < sentence.size()
            && sentence.token(i - 1).ner().equals("ORGANIZATION")
            && token.ner().equals("ORGANIZATION")
            && sentence.token(i + 1).ner().equals("ORGANIZATION");
    boolean listed =
        token.text().equals(",")
            && i > 1
            && i + 2 < sentence.size()
            && sentence.token(i - 2).text().equals("of")
            && sentence.tokens().subList(i + 1, i + 3).stream()
                .allMatch(next -> next.ner().equals("ORGANIZATION"))
            && sentence.token(i + 2).text().equals("and");
    boolean owner =
        token.pos().equals("POS")
            && i > 0
            && sentence.token(i - 1).isProperNoun()
            && text.at(sentence, i - 1).isEmpty();
    boolean hyphen =
        token.text().equals("-")
            && i > 0
            && i + 1 < sentence.size()
            && sentence.token(i - 1).isProperNoun()
            && sentence.token(i + 1).isProperNoun()
            && sentence.token(i - 1).span().end() == sentence.token(i + 1).span().start() - 1;
    return linked
        || listed
        || owner
        || hyphen
        || article
        || joined
        || organization
        || (token.isProperNoun() && free && !token.ner().equals("PERSON"));
  }

  private boolean isDemonym(Sentence sentence, int at) {
    return text.at(sentence, at).stream()
        .allMatch(mention -> mention.kind() == Mention.Kind.DEMONYM);
  }

  private boolean isBody(Sentence sentence, int from, int to) {
    String first = sentence.token(from).text();
    boolean body = to - from == 1 && (isAbbreviation(first) || matching(first) != null);
    body |=
        from > 0
            && sentence.token(from - 1).isNoun()
            && lexicon.is("body", sentence.token(from - 1));
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (lexicon.is("person", token)) {
        return false;
      }
      boolean head = i + 1 == to || sentence.token(i + 1).text().matches("of|for");
      boolean noun = head && to - from > 1 && lexicon.is("body", token);
      body |= token.ner().equals("ORGANIZATION") || noun;
    }
    return body;
  }

  private static boolean isAbbreviation(String name) {
    return name.length() > 1
        && name.length() < 7
        && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /** Returns the person of the article whose name ends so. */
  private Optional<Entity> person(String name) {
    return text.mentions().stream()
        .map(Mention::entity)
        .filter(entity -> entity instanceof Person && entity.label().endsWith(" " + name))
        .findFirst();
  }

  /**
   * Returns the end of the name with what "and" joins to it, if the letters in parentheses behind
   * stand for all of it: "the Board of Mills and Bakeries (BMB)".
   */
  private int spelledBy(Sentence sentence, int from, int to) {
    int end = to;
    while (end < sentence.size() && end - to < LONGEST_REST && !opens(sentence, end)) {
      end++;
    }
    boolean joined = end > to && end + 1 < sentence.size() && sentence.token(to).pos().equals("CC");
    if (!joined || !isAbbreviation(sentence.token(end + 1).text())) {
      return to;
    }
    List<String> words = sentence.tokens().subList(from, end).stream().map(Token::text).toList();
    return initials(words).equals(sentence.token(end + 1).text()) ? end : to;
  }

  /** Returns the listed body whose abbreviation stands in parentheses at the position, or null. */
  private @Nullable Organization abbreviated(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()
        || !opens(sentence, at)
        || !isAbbreviation(sentence.token(at + 1).text())) {
      return null;
    }
    return text.at(sentence, at + 1).stream()
        .map(Mention::entity)
        .map(entity -> entity instanceof Organization body ? body : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean opens(Sentence sentence, int at) {
    return sentence.token(at).text().matches("\\(|-LRB-");
  }

  /** Returns the name before the parenthesis that the position stands in, or null. */
  private @Nullable String spelledOut(Sentence sentence, int at) {
    if (at < 2 || !opens(sentence, at - 1)) {
      return null;
    }
    int from = at - 1;
    while (from > 0 && inName(sentence, from - 1)) {
      from--;
    }
    return from == at - 1 ? null : sentence.span(from, at - 1).in(text.text().text());
  }

  private Organization body(String name) {
    Organization known = matching(name);
    if (known == null) {
      known =
          new Organization(
              Folding.slug(name) + "~" + Folding.slug(text.article().id()),
              name,
              List.of(),
              null,
              null,
              null);
      byName.put(name, known);
    }
    return known;
  }

  /** Returns the body of this name, or of a name that the word is part or the initials of. */
  private @Nullable Organization matching(String name) {
    Organization known = byName.get(name);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, Organization> entry : byName.entrySet()) {
      List<String> words = List.of(entry.getKey().split(" ", -1));
      if (words.size() > 1 && (words.contains(name) || initials(words).equals(name))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String initials(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }
}
