package org.chancery.extract.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.entity.Entity;
import org.chancery.entity.LinkedText;
import org.chancery.entity.Mention;
import org.chancery.entity.Person;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * People of a text that speak under something other than the name they are known by there: the
 * title written before their name, or a surname spelled in another way.
 */
final class CalledPeople {
  /** Shorter names that differ by a letter are other names. */
  private static final int MIN_LETTERS = 5;

  private final SpeechLexicon lexicon;
  private final LinkedText text;

  CalledPeople(SpeechLexicon lexicon, LinkedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Returns the one person of the text whom the noun can mean. */
  Optional<Entity> at(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (!token.isNoun() || !Character.isUpperCase(token.text().charAt(0))) {
      return Optional.empty();
    }
    if (lexicon.is("person", token)) {
      return titled(sentence, noun);
    }
    boolean surname =
        token.ner().equals("PERSON")
            && token.text().length() >= MIN_LETTERS
            && (noun == 0 || !sentence.token(noun - 1).ner().equals("PERSON"));
    return surname ? only(mention -> isSpelledAlike(mention, token.text())) : Optional.empty();
  }

  /** "The Deputy Secretary" after "Deputy Secretary of State Ana Ruiz". */
  private Optional<Entity> titled(Sentence sentence, int noun) {
    int from = noun;
    while (from > 0 && Character.isUpperCase(sentence.token(from - 1).text().charAt(0))) {
      if (sentence.token(from - 1).text().equals("The")) {
        break;
      }
      from--;
    }
    boolean definite = from > 0 && sentence.token(from - 1).text().equalsIgnoreCase("the");
    boolean whole = noun + 1 == sentence.size() || !sentence.token(noun + 1).isNoun();
    if (!definite || !whole) {
      return Optional.empty();
    }
    String title = sentence.span(from, noun + 1).in(text.text().text());
    return only(mention -> written(mention).startsWith(title + " "));
  }

  private String written(Mention mention) {
    Sentence sentence = text.text().sentences().get(mention.sentence());
    return sentence.span(mention.from(), mention.to()).in(text.text().text());
  }

  private Optional<Entity> only(Predicate<Mention> fits) {
    Set<Entity> people = new LinkedHashSet<>();
    for (Mention mention : text.mentions()) {
      if (mention.entity() instanceof Person
          && mention.kind() == Mention.Kind.NAME
          && fits.test(mention)) {
        people.add(mention.entity());
      }
    }
    return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
  }

  private static boolean isSpelledAlike(Mention mention, String surname) {
    List<String> names = List.of(mention.entity().label().split(" ", -1));
    return names.size() > 1 && differByOne(names.get(names.size() - 1), surname);
  }

  /** Whether at most one letter is added, left out or another one. */
  private static boolean differByOne(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int shortest = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shortest && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return start > 0 && longest - start - end <= 1;
  }
}
