package org.chancery.extract.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.data.DataTable;
import org.chancery.text.PartialDate;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.TimeExpression;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an event took place that is only told to be so many days from another: "three days
 * after a visit to X", "a day ahead of their talks".
 */
final class Distances {
  /** Tokens from the words that count to the event. */
  private static final int REACH = 8;

  /** Days; longer units give no day. */
  private static final int WEEK = 7;

  private static final int LONG = 0;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> units = new LinkedHashMap<>();

  Distances() {
    for (DataTable.Row row : DataTable.read("data/time/words.tsv").rows()) {
      if (row.get("kind").equals("COUNT")) {
        counts.put(row.get("word"), Integer.parseInt(row.get("value")));
      } else if (row.get("kind").equals("UNIT")) {
        String unit = row.get("value");
        units.put(row.get("word"), unit.equals("DAY") ? 1 : unit.equals("WEEK") ? WEEK : LONG);
      }
    }
  }

  /**
   * Returns the day of the event, counted from the day that its sentence names or else from the day
   * of the news; empty when the words in front of it count nothing.
   */
  Optional<TimeExpression> of(
      Sentence sentence,
      int event,
      List<TimeExpression> times,
      Supplier<@Nullable LocalDate> news) {
    int link = link(sentence, event);
    int days = link < 2 ? 0 : days(sentence, link);
    if (days == 0) {
      return Optional.empty();
    }
    LocalDate base = null;
    for (TimeExpression time : times) {
      boolean own = time.span().start() > sentence.token(event).span().start();
      base = time.start() instanceof PartialDate.Day day && !own ? day.value() : base;
    }
    LocalDate from = base == null ? news.get() : base;
    if (from == null) {
      return Optional.empty();
    }
    boolean earlier = sentence.token(link).hasLemma("after");
    PartialDate day = PartialDate.of(earlier ? from.minusDays(days) : from.plusDays(days));
    Span span =
        new Span(sentence.token(link - 2).span().start(), sentence.token(link).span().end());
    return Optional.of(new TimeExpression(sentence.index(), span, day, day));
  }

  /** Whether the word is one that time is counted in. */
  boolean unit(Token token) {
    return units.containsKey(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the event is told to be some time away from another: "weeks after they met". */
  boolean apart(Sentence sentence, int event) {
    int link = link(sentence, event);
    return link > 0 && units.containsKey(lower(sentence, link - 1));
  }

  /** Returns where "after", "before" or "ahead of" opens the event's phrase; negative if not. */
  private static int link(Sentence sentence, int event) {
    for (int at = event - 1; at > 0 && at >= event - REACH; at--) {
      Token token = sentence.token(at);
      if (token.hasLemma("after") || token.hasLemma("before") || token.hasLemma("ahead")) {
        return at;
      }
      boolean other = token.hasLemma("be") || token.hasLemma("have") || token.pos().equals("VBN");
      if ((token.isVerb() && !other) || token.text().equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  private int days(Sentence sentence, int link) {
    Integer unit = units.get(lower(sentence, link - 1));
    String count = lower(sentence, link - 2);
    Integer number = count.equals("the") ? Integer.valueOf(1) : counts.get(count);
    if (number == null && count.chars().allMatch(Character::isDigit) && count.length() < 3) {
      number = Integer.valueOf(count);
    }
    return unit == null || number == null ? 0 : unit * number;
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
