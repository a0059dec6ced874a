package org.chancery.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.http.sys.HttpRequestModifier;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The other SPARQL endpoints that queries may call by {@code SERVICE}. A server allows none unless
 * the user names them.
 *
 * @param addresses IRI as queries write it, to the address that is asked; the same as a rule, but a
 *     mirror or a slice of one's own may stand in for the endpoint
 * @param others whether endpoints that are not named may be called as well: only for queries of the
 *     user's own, since a query of somebody else's could reach into the user's network
 * @param userAgent what this program calls itself there; public endpoints turn away programs that
 *     do not say who runs them
 * @param timeout how long one call may take
 */
public record AllowedServices(
    Map<String, String> addresses, boolean others, String userAgent, Duration timeout) {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /** Between an IRI and the address that stands in for it. */
  private static final String STANDS_IN = "=http";

  /** Keeps the order in which the endpoints were named. */
  public AllowedServices {
    addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
  }

  /** Returns no endpoints at all. */
  public static AllowedServices none() {
    return new AllowedServices(Map.of(), false, "", DEFAULT_TIMEOUT);
  }

  /**
   * Returns all endpoints there are.
   *
   * @param userAgent what this program calls itself
   */
  public static AllowedServices any(String userAgent) {
    return new AllowedServices(Map.of(), true, userAgent, DEFAULT_TIMEOUT);
  }

  /**
   * Reads what the user allows.
   *
   * @param given each an IRI, or {@code IRI=ADDRESS}
   * @param userAgent what this program calls itself
   * @throws IllegalArgumentException when one is no http or https IRI
   */
  public static AllowedServices of(List<String> given, String userAgent) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String service : given) {
      int sign = service.indexOf(STANDS_IN);
      String iri = sign < 0 ? service : service.substring(0, sign);
      String address = sign < 0 ? service : service.substring(sign + 1);
      checkWeb(iri);
      checkWeb(address);
      addresses.put(iri, address);
    }
    return new AllowedServices(addresses, false, userAgent, DEFAULT_TIMEOUT);
  }

  private static void checkWeb(String address) {
    URI uri = URI.create(address);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException("not the address of an endpoint: " + address);
    }
  }

  /** Returns the address to ask when a query calls the endpoint; nothing when it may not. */
  Optional<String> address(String iri) {
    return Optional.ofNullable(addresses.getOrDefault(iri, others ? iri : null));
  }

  /** An allowed endpoint must not send the server on to where nobody allowed it to go. */
  private HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(timeout)
        .followRedirects(others ? Redirect.NORMAL : Redirect.NEVER)
        .build();
  }

  /**
   * Makes queries that run with the context call these endpoints and no others.
   *
   * @param context of a dataset or of one query
   */
  public void applyTo(Context context) {
    context.set(ARQ.httpServiceAllowed, others || !addresses.isEmpty());
    context.set(ARQ.httpQueryTimeout, timeout.toMillis());
    context.set(ARQ.httpQueryClient, client());
    HttpRequestModifier agent = (parameters, headers) -> headers.put("User-Agent", userAgent);
    context.set(ARQ.httpRequestModifer, agent);
    ServiceExecutorRegistry registry =
        others ? ServiceExecutorRegistry.get().copy() : new ServiceExecutorRegistry();
    registry.addBulkLink(new ServiceCalls(this));
    ServiceExecutorRegistry.set(context, registry);
  }
}
