package org.chancery.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Vocabulary;
import org.chancery.store.KnowledgeStore;

/**
 * Writes events as JSON Lines in the manner of PLOVER's gold standard records, one event a line, in
 * the order of their IRIs. Events that PLOVER has no type for are left out: it codes deeds, not
 * bare statements.
 */
final class PloverWriter implements StoreWriter {
  private final StateCodes codes = new StateCodes();
  private final Gson json = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public void write(KnowledgeStore store, OutputStream out) throws IOException {
    Node events = new Iris(store.base()).eventGraph();
    List<String> iris =
        store.read(
            dataset ->
                dataset
                    .getGraph(events)
                    .find(Node.ANY, RDF.Nodes.type, Vocabulary.dip("Event"))
                    .mapWith(Triple::getSubject)
                    .mapWith(Node::getURI)
                    .toList()
                    .stream()
                    .sorted()
                    .toList());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (String iri : iris) {
      Optional<PloverRecord> record =
          store.read(
              dataset -> {
                Graph union = dataset.getUnionGraph();
                return new PloverEvent(dataset.getGraph(events), union, codes, iri).record();
              });
      if (record.isPresent()) {
        writer.write(json.toJson(record.get()));
        writer.write('\n');
      }
    }
    writer.flush();
  }
}
