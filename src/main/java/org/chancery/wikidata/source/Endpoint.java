package org.chancery.wikidata.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.entity.AuthorityTables.Table;
import org.chancery.wikidata.http.Answer;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.CachedClient.Question;

/**
 * A SPARQL endpoint with Wikidata's data: names of items are asked for page by page, and then what
 * is told of them in batches; people last, by the offices that were found. The answers are kept in
 * a folder until the import is done, so an import that broke off asks only for the rest.
 */
public final class Endpoint implements ItemSource {
  private static final List<String> TABLES = List.of("application/sparql-results+json");
  private static final List<String> GRAPHS =
      List.of("application/n-triples", "text/turtle", "application/rdf+xml");

  /** Offices in one question for their holders. */
  private static final int OFFICES = 50;

  private final URI address;
  private final CachedClient client;
  private final Classes classes;
  private final Settings settings;
  private final AtomicLong done = new AtomicLong();

  /**
   * How to ask.
   *
   * @param page most names of items in one answer
   * @param batch items that are asked about at once
   * @param today the day of which the answers are
   * @param known items that are asked for their having been merged into others
   * @param offices offices that are known, and whose holders are asked for, too
   */
  public record Settings(
      int page, int batch, LocalDate today, Collection<String> known, Collection<String> offices) {}

  /**
   * Makes a source.
   *
   * @param address of the endpoint
   * @param client asks it, and keeps the answers for an import that goes on
   * @param classes what to ask for
   * @param settings how to ask
   */
  public Endpoint(URI address, CachedClient client, Classes classes, Settings settings) {
    this.address = address;
    this.client = client;
    this.classes = classes;
    this.settings = settings;
  }

  @Override
  public String identity() {
    return address.toString();
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public LocalDate asOf() {
    return settings.today();
  }

  @Override
  public Amount amount() {
    return new Amount(done.get(), -1, "items");
  }

  /** Begins anew whatever the position: what was answered before is at hand. */
  @Override
  public void read(long from, ItemSink sink) throws IOException {
    done.set(0);
    for (List<String> some : parts(new TreeSet<>(settings.known()), settings.page())) {
      tell(EndpointQueries.merged(some), sink);
    }
    Set<String> states = ofClasses(Table.STATES);
    tellAbout(states, sink);
    Set<String> places = ofClasses(Table.PLACES);
    Set<String> offices = ofClasses(Table.OFFICES);
    for (List<String> some : parts(states, settings.batch())) {
      names(EndpointQueries.from(some, Property.CAPITAL), places);
      names(
          EndpointQueries.from(
              some, Property.HEAD_OF_STATE_OFFICE, Property.HEAD_OF_GOVERNMENT_OFFICE),
          offices);
    }
    tellAbout(places, sink);
    Set<String> bodies = ofClasses(Table.ORGANISATIONS);
    tellAbout(bodies, sink);
    for (List<String> some : parts(bodies, settings.batch())) {
      names(EndpointQueries.leading(some), offices);
    }
    tellAbout(offices, sink);
    offices.addAll(settings.offices());
    Set<String> people = new TreeSet<>();
    for (List<String> some : parts(offices, OFFICES)) {
      names(EndpointQueries.holders(some), people);
    }
    tellAbout(people, sink);
  }

  private Set<String> ofClasses(Table table) throws IOException {
    Set<String> items = new TreeSet<>();
    for (Classes.Entry entry : classes.of(table)) {
      boolean tooMany = table == Table.OFFICES && entry.kind().isEmpty();
      if (!tooMany) {
        names(EndpointQueries.ofClass(entry), items);
      }
    }
    return items;
  }

  private void names(String pattern, Set<String> into) throws IOException {
    String after = "";
    int got = settings.page();
    while (got == settings.page()) {
      got = 0;
      Question question = question(EndpointQueries.page(pattern, after, settings.page()), TABLES);
      Answer answer = client.ask(question);
      try {
        ResultSet rows = ResultSetMgr.read(bytes(answer), ResultSetLang.RS_JSON);
        while (rows.hasNext()) {
          String item = rows.next().getResource("item").getURI();
          got++;
          after = item;
          if (item.startsWith(ItemGraph.ENTITY + "Q")) {
            into.add(item.substring(ItemGraph.ENTITY.length()));
          }
        }
      } catch (RuntimeException e) {
        throw unreadable(question, answer, e);
      }
    }
  }

  private void tellAbout(Collection<String> items, ItemSink sink) throws IOException {
    for (List<String> some : parts(items, settings.batch())) {
      tell(EndpointQueries.about(some), sink);
    }
  }

  private void tell(String query, ItemSink sink) throws IOException {
    Question question = question(query, GRAPHS);
    Answer answer = client.ask(question);
    Graph graph = GraphFactory.createGraphMem();
    try {
      RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(answer.type()))
          .parse(graph);
    } catch (RiotException e) {
      throw unreadable(question, answer, e);
    }
    for (Item item : new ItemGraph(graph).items()) {
      sink.item(item);
      done.incrementAndGet();
    }
    sink.reached(0, done.get());
  }

  private Question question(String query, List<String> types) {
    return Question.query(address, query, types);
  }

  private static InputStream bytes(Answer answer) {
    return new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that cannot be read is asked for again by the next run. */
  private IOException unreadable(Question question, Answer answer, RuntimeException cause) {
    client.forget(question);
    return new IOException(
        "an answer of " + address + " breaks off or is no " + answer.type() + "; run this again",
        cause);
  }

  private static List<List<String>> parts(Collection<String> all, int size) {
    List<String> items = List.copyOf(all);
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i += size) {
      parts.add(items.subList(i, Math.min(items.size(), i + size)));
    }
    return parts;
  }
}
