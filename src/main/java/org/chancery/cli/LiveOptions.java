package org.chancery.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.wikidata.http.CachedClient;
import org.chancery.wikidata.http.DiskCache;
import org.chancery.wikidata.http.Pause;
import org.chancery.wikidata.http.PoliteClient;
import org.chancery.wikidata.live.ApiLookup;
import org.chancery.wikidata.live.EndpointLookup;
import org.chancery.wikidata.live.ItemLookup;
import org.chancery.wikidata.live.LiveLinker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how Wikidata is asked. */
final class LiveOptions {
  private static final String API = "https://www.wikidata.org/w/api.php";
  private static final String CACHE = "wikidata-cache";
  private static final int ATTEMPTS = 4;

  /** Somebody sits before the screen. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  @Option(
      names = "--api",
      paramLabel = "URL",
      description = "API to ask (default: " + API + ", unless --endpoint is given).")
  private @Nullable URI api;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "SPARQL endpoint with Wikidata's data to ask instead, or beside --api.")
  private @Nullable URI endpoint;

  @Option(
      names = "--threshold",
      paramLabel = "SHARE",
      description = "How sure a link must be, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double threshold = 0.8;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "Ask again after so many days (default: ${DEFAULT-VALUE}).")
  private int maxAge = 30;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Ask about at most so many, those of most articles first.")
  private int most = Integer.MAX_VALUE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Option(
      names = "--check-all",
      description = "See whether any item has been merged, those of the tables, too.")
  private boolean checkAll;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keep answers there (default: " + CACHE + " in the store's folder).")
  private @Nullable Path cache;

  /** Returns how to link. */
  LiveLinker.Settings settings() {
    if (threshold < 0 || threshold > 1) {
      throw new UsageException("--threshold must lie between 0 and 1");
    }
    if (maxAge < 0 || timeout < 1 || most < 1) {
      throw new UsageException("--max-age, --timeout and --most must be positive numbers");
    }
    return new LiveLinker.Settings(threshold, Duration.ofDays(maxAge), most, checkAll);
  }

  /** Returns where to ask, in the name of whoever can be reached. */
  List<ItemLookup> sources(Path store, ContactOption contact, InstantSource clock) {
    PoliteClient.Settings how =
        new PoliteClient.Settings(
            contact.userAgent(), Duration.ofSeconds(timeout), ATTEMPTS, LONGEST_WAIT);
    DiskCache kept = new DiskCache(cache == null ? store.resolve(CACHE) : cache);
    CachedClient client =
        new CachedClient(
            new PoliteClient(how, clock, Pause::sleep), kept, Duration.ofDays(maxAge), clock);
    List<ItemLookup> sources = new ArrayList<>();
    if (api != null || endpoint == null) {
      sources.add(new ApiLookup(client, web("--api", api == null ? URI.create(API) : api)));
    }
    if (endpoint != null) {
      sources.add(new EndpointLookup(client, web("--endpoint", endpoint)));
    }
    return sources;
  }

  private static URI web(String option, URI address) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.matches("https?") || address.getHost() == null || address.getQuery() != null) {
      throw new UsageException(option + ": " + address + " is no http or https address");
    }
    return address;
  }
}
