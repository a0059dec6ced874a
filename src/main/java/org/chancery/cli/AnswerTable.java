package org.chancery.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a table for a person, which is a table in Markdown, too: words and numbers as they
 * are, without quotation marks, languages and datatypes; IRIs with their prefixes.
 */
final class AnswerTable {
  private final PrefixMapping prefixes;

  /** Writes IRIs with these prefixes. */
  AnswerTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /** Writes all rows; they are held in memory, for the longest value decides a column's width. */
  void write(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toList());
    while (rows.hasNext()) {
      Binding row = rows.next();
      lines.add(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    print(lines.get(0), widths, printer);
    print(columns.stream().map(column -> "").toList(), widths, '-', printer);
    lines.subList(1, lines.size()).forEach(line -> print(line, widths, printer));
    printer.flush();
  }

  private static void print(List<String> line, int[] widths, PrintStream out) {
    print(line, widths, ' ', out);
  }

  private static void print(List<String> line, int[] widths, char fill, PrintStream out) {
    StringBuilder row = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String value = line.get(i);
      row.append(fill).append(value);
      row.append(String.valueOf(fill).repeat(widths[i] - width(value) + 1)).append('|');
    }
    out.println(row);
  }

  private static int width(String value) {
    return value.codePointCount(0, value.length());
  }

  private String cell(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    String words =
        value.isLiteral() ? value.getLiteralLexicalForm() : FmtUtils.stringForNode(value, prefixes);
    return words.replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
