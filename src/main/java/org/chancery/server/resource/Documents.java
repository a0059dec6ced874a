package org.chancery.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.server.web.Addresses;
import org.chancery.server.web.OntologyTerms;
import org.chancery.server.web.Pages;
import org.chancery.server.web.Reply;
import org.chancery.store.KnowledgeStore;

/** The document about a resource, as a page or as RDF: {@code /id/…}. */
public final class Documents extends HttpServlet {
  private static final int MAX_FROM = 1_000_000;

  private final transient KnowledgeStore store;
  private final transient Addresses addresses;
  private final transient OntologyTerms terms;
  private final transient Pages pages;

  /** Serves the documents of a store. */
  public Documents(KnowledgeStore store, OntologyTerms terms, Pages pages) {
    this.store = store;
    this.addresses = new Addresses(store.base());
    this.terms = terms;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String rest = request.getRequestURI().substring(Addresses.RESOURCES.length());
    Optional<Wish> wish = Wish.of(request);
    Reply reply =
        wish.isEmpty() ? notAcceptable() : reply(addresses.resource(rest), wish.get(), request);
    reply.asNegotiated().send(request, response);
  }

  private Reply reply(Node resource, Wish wish, HttpServletRequest request) {
    return store.read(
        dataset -> {
          Graph all = dataset.getUnionGraph();
          if (!all.contains(resource, Node.ANY, Node.ANY)) {
            return notFound(resource);
          }
          RdfForm form = wish.form();
          return form == null
              ? page(all, resource, from(request))
              : rdf(Description.of(all, resource, wish.version()), form);
        });
  }

  private Reply page(Graph all, Node resource, int from) {
    ResourceView view = new ViewMaker(all, resource, addresses, terms).view(from);
    return Reply.page(HttpServletResponse.SC_OK, pages.page("resource", view));
  }

  private static int from(HttpServletRequest request) {
    String from = request.getParameter("from");
    return from != null && from.matches("[0-9]{1,7}")
        ? Math.min(Integer.parseInt(from), MAX_FROM)
        : 0;
  }

  private Reply rdf(Graph description, RdfForm form) {
    return rdf(description, Prefixes.of(new Iris(store.base())), form);
  }

  /** Returns a graph in a form; names of graphs and order do not matter to it. */
  static Reply rdf(Graph graph, Map<String, String> prefixes, RdfForm form) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form.format()).output(out);
    return Reply.found(form.mediaType() + "; charset=utf-8", out.toByteArray());
  }

  private Reply notFound(Node resource) {
    return problem(
        HttpServletResponse.SC_NOT_FOUND,
        "Not in this graph",
        "This store says nothing of " + resource.getURI() + ".");
  }

  private Reply notAcceptable() {
    return problem(
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "No such form",
        "A document comes as text/html, text/turtle, application/ld+json, application/n-triples"
            + " or application/rdf+xml; ?format= takes html, ttl, jsonld, nt and rdf.");
  }

  private Reply problem(int status, String title, String message) {
    return Reply.page(status, pages.page("problem", Map.of("title", title, "message", message)));
  }
}
