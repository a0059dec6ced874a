package org.chancery.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.text.PartialDate;

/**
 * Literals in the one form that survives a store and every syntax unchanged: canonical numbers,
 * four-digit years, and no character that RDF/XML or UTF-8 cannot hold.
 */
final class Literals {
  /** The truth value "true". */
  static final Node TRUE = typed("true", XSDDatatype.XSDboolean);

  private static final int DECIMALS = 4;
  private static final int REPLACEMENT = 0xFFFD;

  private Literals() {}

  /** Returns words as they are. */
  static Node text(String words) {
    return NodeFactory.createLiteralString(clean(words));
  }

  /** Returns an English name. */
  static Node label(String name) {
    return NodeFactory.createLiteralLang(clean(name), "en");
  }

  /** Returns a date, whose precision is in the datatype. */
  static Node date(PartialDate date) {
    if (date instanceof PartialDate.Day day) {
      return typed(day.iso(), XSDDatatype.XSDdate);
    }
    if (date instanceof PartialDate.Month month) {
      return typed(month.iso(), XSDDatatype.XSDgYearMonth);
    }
    int year = date.first().getYear();
    return typed(String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear);
  }

  /** Returns a day. */
  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  /** Returns a moment, to the second. */
  static Node moment(Instant moment) {
    return typed(moment.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }

  /** Returns a whole number. */
  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** Returns a number between 0 and 1, to four decimals. */
  static Node share(double value) {
    return decimal(value);
  }

  /** Returns an angle in degrees, to four decimals, which is some ten metres on the ground. */
  static Node degrees(double value) {
    return decimal(value);
  }

  private static Node decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    String digits = rounded.toPlainString();
    return typed(rounded.scale() > 0 ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }

  /** Replaces one for one, so that offsets into the text stay true. */
  private static String clean(String words) {
    if (words.codePoints().allMatch(Literals::isStorable)) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length());
    words.codePoints().forEach(c -> out.appendCodePoint(isStorable(c) ? c : REPLACEMENT));
    return out.toString();
  }

  private static boolean isStorable(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !surrogate && c != 0xFFFE && c != 0xFFFF;
  }

  private static Node typed(String lexical, XSDDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
