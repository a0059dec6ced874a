package org.chancery.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.claim.Term;
import org.chancery.rdf.Iris;
import org.chancery.rdf.Prefixes;
import org.chancery.server.web.OntologyTerms;
import org.chancery.server.web.Pages;
import org.chancery.server.web.Reply;

/** What the terms mean: the ontology as a page and as RDF. */
public final class OntologyDocument extends HttpServlet {
  private final transient OntologyTerms terms;
  private final transient Pages pages;

  /** Serves the ontology. */
  public OntologyDocument(OntologyTerms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RdfForm form = Wish.of(request).map(Wish::form).orElse(null);
    Reply reply =
        form == null
            ? Reply.page(HttpServletResponse.SC_OK, pages.page("ontology", view()))
            : Documents.rdf(terms.graph(), Prefixes.of(new Iris()), form);
    reply.asNegotiated().send(request, response);
  }

  private Map<String, Object> view() {
    List<TermView> views = terms.terms().stream().map(this::view).toList();
    return Map.of("namespace", Term.NAMESPACE, "terms", views);
  }

  private TermView view(Node term) {
    List<Link> broader =
        terms.broader(term).stream()
            .map(above -> new Link(terms.label(above), href(above).orElse(above.getURI())))
            .toList();
    return new TermView(
        OntologyTerms.localName(term.getURI()),
        terms.label(term),
        terms.isClass(term),
        terms.definition(term).orElse(""),
        broader);
  }

  private static Optional<String> href(Node term) {
    return term.getURI().startsWith(Term.NAMESPACE)
        ? Optional.of("#" + OntologyTerms.localName(term.getURI()))
        : Optional.empty();
  }

  /** A term as the page shows it. */
  private record TermView(
      String id, String label, boolean isClass, String definition, List<Link> broader) {}
}
