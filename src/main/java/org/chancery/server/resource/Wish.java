package org.chancery.server.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.chancery.rdf.RdfVersion;
import org.jspecify.annotations.Nullable;

/**
 * What form of a document a client wants. RDF comes as RDF 1.1, which every tool reads, unless the
 * client asks for 1.2 by the media type's {@code version} parameter or by {@code ?rdf=1.2}.
 *
 * @param form RDF form; null for a page
 * @param version version of RDF
 */
record Wish(@Nullable RdfForm form, RdfVersion version) {
  private static final String HTML = "text/html";
  private static final String XHTML = "application/xhtml+xml";
  private static final Pattern NEWER = Pattern.compile("version\\s*=\\s*\"?1\\.2");
  private static final AcceptList OFFER = offer();

  private static AcceptList offer() {
    List<String> types = new ArrayList<>();
    Collections.addAll(types, HTML, XHTML);
    Arrays.stream(RdfForm.values()).map(RdfForm::mediaType).forEach(types::add);
    return AcceptList.create(types.toArray(new String[0]));
  }

  /** Returns what the request wants; nothing when there is no such form. */
  static Optional<Wish> of(HttpServletRequest request) {
    String ending = request.getParameter("format");
    String accept = request.getHeader("Accept");
    if (ending != null) {
      return ending.equals("html")
          ? Optional.of(page())
          : RdfForm.ofEnding(ending).map(form -> rdf(form, request, ""));
    }
    if (accept == null || accept.isBlank()) {
      return Optional.of(page());
    }
    MediaType best = ConNeg.match(accept, OFFER);
    if (best == null) {
      return Optional.empty();
    }
    return RdfForm.ofMediaType(best.getContentTypeStr())
        .map(form -> rdf(form, request, accept))
        .or(() -> Optional.of(page()));
  }

  private static Wish page() {
    return new Wish(null, RdfVersion.RDF_1_1);
  }

  private static Wish rdf(RdfForm form, HttpServletRequest request, String accept) {
    boolean newer = "1.2".equals(request.getParameter("rdf")) || NEWER.matcher(accept).find();
    return new Wish(form, newer && form.canReify() ? RdfVersion.RDF_1_2 : RdfVersion.RDF_1_1);
  }
}
