package org.chancery.server;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * Says which queries of strangers are not run: those that reach out of the store, load code by
 * name, or can keep a core busy in a way that no timeout ends. For one query.
 */
final class QueryGuard {
  /** The parser recurses; deeper nesting than people write would exhaust its stack. */
  private static final int MAX_NESTING = 128;

  private static final int MAX_CHARS = 100_000;
  private static final int MAX_PATTERN_CHARS = 200;
  private static final String CODE_SCHEME = "java:";

  /** A repeated group that holds a repetition: its matching time can grow exponentially. */
  private static final Pattern NESTED_REPETITION = Pattern.compile("[*+}][^()]*\\)[*+{]");

  private final AllowedServices services;
  private @Nullable String refusal;

  private QueryGuard(AllowedServices services) {
    this.services = services;
  }

  /** Returns why the text is not even parsed, if so. */
  static Optional<String> refusalOf(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.of(
          String.format(Locale.ROOT, "a query has at most %,d characters", MAX_CHARS));
    }
    int depth = 0;
    int negations = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      }
      negations = c == '!' || c == '^' ? negations + 1 : 0;
      if (depth > MAX_NESTING || negations > MAX_NESTING) {
        return Optional.of("the query nests more than " + MAX_NESTING + " levels deep");
      }
    }
    return Optional.empty();
  }

  /**
   * Returns why the query is not run, if so.
   *
   * @param services endpoints that it may call
   */
  static Optional<String> refusalOf(Query query, AllowedServices services) {
    QueryGuard guard = new QueryGuard(services);
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), guard.new Operators(), guard.new Expressions());
    }
    return Optional.ofNullable(guard.refusal);
  }

  /**
   * Returns why the endpoint is not called.
   *
   * @param iri its IRI, or a variable
   */
  static String refusalOfService(Node iri) {
    return iri.isURI()
        ? "SERVICE <"
            + iri.getURI()
            + "> is not allowed on this server; whoever runs it can allow it with"
            + " --allow-service"
        : "SERVICE needs the IRI of an allowed endpoint; a variable may not stand for it";
  }

  private void refuse(String reason) {
    refusal = refusal == null ? reason : refusal;
  }

  private void checkProperty(@Nullable Node property) {
    if (property != null && property.isURI() && property.getURI().startsWith(CODE_SCHEME)) {
      refuse("code is not loaded by name (" + CODE_SCHEME + ")");
    }
  }

  private void checkPattern(ExprFunctionN function) {
    Expr pattern = function.getArg(2);
    if (!pattern.isConstant()) {
      refuse("the pattern of REGEX and REPLACE must be written in the query");
      return;
    }
    String text = pattern.getConstant().asUnquotedString();
    if (text.length() > MAX_PATTERN_CHARS || NESTED_REPETITION.matcher(text).find()) {
      refuse("the pattern of REGEX and REPLACE is too long or repeats a repetition");
    }
  }

  /** Looks at the operators of the query. */
  private final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      Node iri = service.getService();
      if (!iri.isURI() || services.address(iri.getURI()).isEmpty()) {
        refuse(refusalOfService(iri));
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkProperty(triple.getPredicate()));
    }

    @Override
    public void visit(OpPath path) {
      checkProperty(path.getTriplePath().getPredicate());
    }
  }

  /** Looks at the functions that the query calls. */
  private final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Regex || function instanceof E_StrReplace) {
        checkPattern(function);
      }
      checkName(function);
    }

    private void checkName(ExprFunction function) {
      String iri = function.getFunctionIRI();
      if (iri != null && iri.startsWith(CODE_SCHEME)) {
        refuse("code is not loaded by name (" + CODE_SCHEME + ")");
      }
    }
  }
}
