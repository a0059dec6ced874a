package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.server.AllowedServices;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.NamedQueries;
import org.chancery.store.NamedQueries.NamedQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a store in SPARQL; the answer, and nothing else, goes to the output.",
    footer = {
      "",
      "The prefixes dip:, geo:, schema:, rdfs:, skos:, owl:, prov:, xsd:, wd: and id: are known.",
      "",
      "Examples:",
      "  chancery query --store kg -e 'SELECT (COUNT(*) AS ?n) { ?c a dip:MeetingClaim }'",
      "  chancery query --list",
      "  chancery query --store kg who-met-whom",
      "  chancery query --store kg --format csv my-question.rq > answer.csv",
      "  chancery query --store kg my-question.rq --set state=wd:Q148"
    })
final class QueryCommand extends StoreCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.rq|NAME",
      description = "File or named question that holds the query; - for the standard input.")
  private @Nullable String source;

  @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself.")
  private @Nullable String text;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private AnswerFormat format;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = {
        "Gives a variable of the query a value: <IRI>, prefix:name, a number, or else text.",
        "May be given several times."
      })
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--list",
      help = true,
      description = "List the named questions and what each can be given, and ask nothing.")
  private boolean list;

  @Option(
      names = "--timeout",
      defaultValue = "0",
      paramLabel = "SECONDS",
      description = "Give up after so many seconds (default: never).")
  private long timeout;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ContactOption contact;

  @Override
  public Integer call() throws IOException {
    if (list) {
      QuestionList.print(console().out());
      return ExitCode.FINE;
    }
    String question = question();
    try (KnowledgeStore opened = open()) {
      AllowedServices.any(contact.userAgent()).applyTo(opened.dataset().getContext());
      Query query = parse(question, Prefixes.of(new Iris(opened.base())));
      opened.query(query, timeout, exec -> format.write(exec, query, console().out()));
    }
    return ExitCode.FINE;
  }

  private String question() throws IOException {
    if ((text == null) == (source == null)) {
      throw new UsageException("give one query: a file, a name (query --list), or SPARQL with -e");
    }
    if (text != null) {
      return text;
    }
    if (source.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path file = Path.of(source);
    if (Files.isRegularFile(file)) {
      return Files.readString(file);
    }
    return NamedQueries.find(source)
        .map(NamedQuery::text)
        .orElseThrow(
            () ->
                new UsageException(
                    "no query file and no named query: " + source + "; query --list names them"));
  }

  private Query parse(String question, Map<String, String> prefixes) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(prefixes);
    QueryFactory.parse(query, question, null, Syntax.syntaxARQ);
    if (values.isEmpty()) {
      return query;
    }
    values.keySet().forEach(name -> checkName(name, question));
    Map<Var, Node> bindings = new LinkedHashMap<>();
    values.forEach((name, value) -> bindings.put(Var.alloc(name), node(value, query)));
    return QueryTransformOps.replaceVars(query, bindings);
  }

  /** A value for a variable that the query does not have would be ignored in silence. */
  private static void checkName(String name, String question) {
    if (!Pattern.compile("[?$]" + Pattern.quote(name) + "(?!\\w)").matcher(question).find()) {
      Set<String> parameters = NamedQuery.of("", question).parameters().keySet();
      throw new UsageException(
          "--set: the query has no ?"
              + name
              + (parameters.isEmpty() ? "" : "; it takes " + String.join(", ", parameters)));
    }
  }

  private static Node node(String value, Query query) {
    PrefixMapping prefixes = query.getPrefixMapping();
    boolean iri = value.startsWith("<") || !prefixes.expandPrefix(value).equals(value);
    if (!iri && !value.startsWith("\"") && !value.matches("[+-]?[0-9]+([.][0-9]+)?")) {
      return NodeFactory.createLiteralString(value);
    }
    try {
      return NodeFactoryExtra.parseNode(value);
    } catch (RiotException e) {
      return prefixed(value, prefixes);
    }
  }

  private static Node prefixed(String value, PrefixMapping prefixes) {
    String expanded = prefixes.expandPrefix(value);
    if (expanded.equals(value)) {
      throw new UsageException("--set: not a value that RDF knows: " + value);
    }
    return NodeFactory.createURI(expanded);
  }
}
