package org.chancery.event;

import org.chancery.claim.MeetingType;
import org.chancery.claim.StatementMode;
import org.chancery.entity.Entity;
import org.chancery.text.PartialDate;

/** The choices for the kinds of value that events have. */
final class Choices {
  /** Whoever says "June" can mean the 20th of June. */
  static final Choice DATE =
      new Choice(
          (said, meant) -> within(date(said), date(meant)),
          value -> DateRange.Precision.YEAR.compareTo(DateRange.Precision.of(date(value))));

  /** Whoever names the country can mean a city in it. */
  static final Choice PLACE =
      new Choice(
          (said, meant) -> said.equals(meant) || entity(said).equals(entity(meant).country()),
          value -> entity(value).country() == null ? 0 : 1);

  /** Whoever says that they met can mean a visit or a summit. */
  static final Choice MEETING_TYPE =
      new Choice(
          (said, meant) -> said.equals(meant) || isGeneral(said),
          value -> isGeneral(value) ? 0 : 1);

  /** Whoever prints a part of the words can mean the whole. */
  static final Choice TEXT =
      new Choice(
          (said, meant) -> said.equals(meant) || meant.key().contains(said.key()),
          value -> value.key().length());

  /** Words in quotation marks are nearer to what was said. */
  static final Choice MODE =
      new Choice(
          Value::equals, value -> value.equals(new Value.OfTerm(StatementMode.DIRECT)) ? 1 : 0);

  private Choices() {}

  private static boolean isGeneral(Value type) {
    return type.equals(new Value.OfTerm(MeetingType.MEETING));
  }

  private static boolean within(PartialDate wide, PartialDate narrow) {
    return !narrow.first().isBefore(wide.first()) && !narrow.last().isAfter(wide.last());
  }

  /** Returns the date that a value is. */
  static PartialDate date(Value value) {
    if (value instanceof Value.OfDate date) {
      return date.date();
    }
    throw new IllegalArgumentException("not a date: " + value);
  }

  /** Returns the entity that a value is. */
  static Entity entity(Value value) {
    if (value instanceof Value.OfEntity entity) {
      return entity.entity();
    }
    throw new IllegalArgumentException("not an entity: " + value);
  }
}
