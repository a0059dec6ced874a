package org.chancery.wikidata.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Reads items from N-Triples in which what is said of an item stands together, as in Wikidata's
 * dumps: the truthy one, which has no dates of offices, or the whole one, which has them. Lines
 * that tell nothing of use are dropped before anything is parsed.
 */
final class TripleItems implements ItemReader {
  private static final String SUBJECT = "<" + ItemGraph.ENTITY + "Q";
  private static final Pattern ID =
      Pattern.compile("<" + ItemGraph.ENTITY + "(Q[0-9]+)> .*", Pattern.DOTALL);
  private static final Pattern ENTITIES = Pattern.compile(ItemGraph.ENTITY + "(Q[0-9]+)>");

  private final Set<String> classes;
  private final Set<String> predicates = new HashSet<>();

  /** Some lines of one item. */
  private static final class Group {
    private final String id;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private boolean wanted;

    private Group(String id) {
      this.id = id;
    }
  }

  /**
   * Makes a reader.
   *
   * @param classes the classes that are looked for, as in {@code Q6256}
   */
  TripleItems(Set<String> classes) {
    this.classes = Set.copyOf(classes);
    for (Property property : Property.values()) {
      predicates.add(ItemGraph.DIRECT + property.id());
      predicates.add(ItemGraph.STATEMENT + property.id());
      predicates.add(ItemGraph.VALUE + property.id());
    }
    for (String qualifier : Set.of(Property.START, Property.END)) {
      predicates.add(ItemGraph.QUALIFIER + qualifier);
      predicates.add(ItemGraph.QUALIFIER_NODE + qualifier);
    }
    for (String name : Set.of("rank", "timeValue", "timePrecision")) {
      predicates.add(ItemGraph.WIKIBASE + name);
    }
    predicates.addAll(Set.of(RDFS.label.getURI(), SKOS.altLabel.getURI(), OWL.sameAs.getURI()));
  }

  @Override
  public void read(InputStream in, long position, ItemSink sink) throws IOException {
    Lines lines = new Lines(in, position);
    @Nullable Group group = null;
    long entities = 0;
    long start = position;
    String line = lines.next();
    while (line != null) {
      if (line.startsWith(SUBJECT)) {
        Matcher id = ID.matcher(line);
        if (id.matches() && (group == null || !group.id.equals(id.group(1)))) {
          finish(group, sink);
          sink.reached(start, entities);
          entities++;
          group = new Group(id.group(1));
        }
      }
      if (group != null) {
        add(line, group);
      }
      start = lines.position();
      line = lines.next();
    }
    finish(group, sink);
    sink.reached(lines.position(), entities);
  }

  private void add(String line, Group group) {
    int from = line.indexOf("> <") + 3;
    int to = line.indexOf('>', from);
    if (from < 3 || to < 0 || !predicates.contains(line.substring(from, to)) || isForeign(line)) {
      return;
    }
    String predicate = line.substring(from, to);
    if (predicate.endsWith("/" + Property.POSITION_HELD.id())
        || predicate.endsWith("/" + Property.JURISDICTION.id())
        || predicate.equals(OWL.sameAs.getURI())) {
      group.wanted = true;
    }
    Matcher entity = ENTITIES.matcher(line);
    if (!group.wanted && entity.find(to) && classes.contains(entity.group(1))) {
      group.wanted = true;
    }
    group.lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    group.lines.write('\n');
  }

  /** Whether the line ends with a text in a language that is not read. */
  private static boolean isForeign(String line) {
    int quote = line.lastIndexOf('"');
    return quote > 0
        && line.startsWith("@", quote + 1)
        && !line.startsWith("@en ", quote + 1)
        && !line.startsWith("@mul ", quote + 1);
  }

  private static void finish(@Nullable Group group, ItemSink sink) throws IOException {
    if (group == null || !group.wanted) {
      return;
    }
    Graph graph = GraphFactory.createGraphMem();
    try {
      RDFParser.source(new ByteArrayInputStream(group.lines.toByteArray()))
          .lang(Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      sink.problem(group.id, String.valueOf(e.getMessage()));
      return;
    }
    Item item = new ItemGraph(graph).item(group.id).orElse(null);
    if (item != null) {
      sink.item(item);
    }
  }
}
