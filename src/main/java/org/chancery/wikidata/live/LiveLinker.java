package org.chancery.wikidata.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.LinkMethod;
import org.chancery.rdf.StandingLink;
import org.chancery.rdf.StandingLink.Candidate;
import org.chancery.rdf.StandingLink.Origin;
import org.chancery.store.KnowledgeStore;
import org.chancery.store.StandingLinks;
import org.chancery.wikidata.Unlinked;
import org.chancery.wikidata.UnlinkedEntities;
import org.chancery.wikidata.http.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Asks Wikidata about what a store has not linked, and links what is sure. What is answered is
 * stored bit by bit, so that nothing is lost when the answers stop; a later run asks about the rest
 * and about what is new or was asked long ago. For one run.
 */
public final class LiveLinker {
  /** What is asked about between two writes. */
  private static final int PORTION = 20;

  /**
   * How to link.
   *
   * @param threshold from 0 to 1, how sure an item must be to be linked
   * @param maxAge after what time to ask again
   * @param most how many to ask about at most
   * @param checkAll whether to look up the items that articles are linked to, too, for mergers
   */
  public record Settings(double threshold, Duration maxAge, int most, boolean checkAll) {}

  private final KnowledgeStore store;
  private final StandingLinks links;
  private final List<ItemLookup> sources;
  private final Settings settings;
  private final InstantSource clock;
  private final Ranking ranking = new Ranking();
  private final List<String> notes = new ArrayList<>();
  private int asked;
  private int linked;
  private int undecided;
  private int merged;

  /**
   * Makes a run.
   *
   * @param sources where to ask; what they answer is put together
   */
  public LiveLinker(
      KnowledgeStore store, List<ItemLookup> sources, Settings settings, InstantSource clock) {
    this.store = store;
    this.links = new StandingLinks(store);
    this.sources = List.copyOf(sources);
    this.settings = settings;
    this.clock = clock;
  }

  /** Asks about all that is new or was asked long ago. */
  public LinkReport run() {
    Map<String, StandingLink> answers = links.answers();
    List<Unlinked> all = new UnlinkedEntities(store).undecided();
    List<Unlinked> due = all.stream().filter(one -> isDue(answers.get(one.key()))).toList();
    List<Unlinked> now = due.subList(0, Math.min(due.size(), settings.most()));
    String stopped = null;
    try {
      checkItems();
      for (int from = 0; from < now.size(); from += PORTION) {
        ask(now.subList(from, Math.min(now.size(), from + PORTION)));
      }
    } catch (RefusedException e) {
      stopped = e.getMessage();
    }
    return new LinkReport(
        asked, linked, undecided, all.size() - due.size(), merged, notes, stopped);
  }

  private boolean isDue(@Nullable StandingLink answer) {
    return answer == null || !answer.origin().at().plus(settings.maxAge()).isAfter(clock.instant());
  }

  /** What was answered before the answers stopped is stored all the same. */
  private void ask(List<Unlinked> portion) throws RefusedException {
    List<StandingLink> found = new ArrayList<>();
    try {
      for (Unlinked one : portion) {
        try {
          found.add(answer(one));
        } catch (RefusedException e) {
          if (e.isLasting()) {
            throw e;
          }
          notes.add(one.name() + ": " + e.getMessage());
        }
      }
    } finally {
      links.put(found);
      asked += found.size();
      linked += (int) found.stream().filter(link -> link.item() != null).count();
      undecided +=
          (int) found.stream().filter(l -> l.item() == null && !l.candidates().isEmpty()).count();
    }
  }

  private StandingLink answer(Unlinked one) throws RefusedException {
    Map<String, ItemProfile> items = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (ItemLookup source : sources) {
      Set<String> ids = new LinkedHashSet<>(source.search(one.name()));
      ids.addAll(one.candidates());
      Map<String, ItemProfile> found = ids.isEmpty() ? Map.of() : source.items(ids);
      found.values().forEach(item -> items.putIfAbsent(item.id(), item));
      Set<String> callings =
          found.values().stream()
              .flatMap(item -> item.callings(one.last()).stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!callings.isEmpty()) {
        labels.putAll(source.labels(callings));
      }
    }
    Ranking.Ranked ranked = ranking.rank(one, items.values(), labels);
    Candidate first = ranked.clear() ? ranked.candidates().get(0) : null;
    Candidate best = first != null && first.score() >= settings.threshold() ? first : null;
    return new StandingLink(
        one.key(),
        LinkMethod.SEARCH,
        best == null ? null : best.item(),
        best == null ? 0 : best.score(),
        ranked.candidates(),
        null,
        best == null ? null : wikipedia(items.get(best.item())),
        origin(clock.instant()));
  }

  private static @Nullable String wikipedia(@Nullable ItemProfile item) {
    return item == null ? null : item.wikipedia();
  }

  /** Follows the items of links to where they have been merged. */
  private void checkItems() throws RefusedException {
    List<StandingLink> links = linksToCheck();
    Set<String> ids =
        links.stream()
            .map(StandingLink::item)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (ids.isEmpty()) {
      return;
    }
    Map<String, ItemProfile> items = new LinkedHashMap<>();
    for (ItemLookup source : sources) {
      source.items(ids).forEach(items::putIfAbsent);
    }
    Map<String, StandingLink> answers = this.links.answers();
    List<StandingLink> changed = new ArrayList<>();
    for (StandingLink link : links) {
      ItemProfile item = items.get(link.item());
      if (item == null) {
        notes.add(link.key() + ": " + link.item() + " is not there, or no longer");
      } else if (!item.id().equals(link.item())) {
        changed.add(moved(link, item));
        merged++;
      } else if (link.equals(answers.get(link.key()))) {
        changed.add(confirmed(link).withWikipedia(item.wikipedia()));
      } else if (link.isDecision()) {
        changed.add(link.withWikipedia(item.wikipedia()));
      }
    }
    this.links.put(changed);
  }

  private List<StandingLink> linksToCheck() {
    List<StandingLink> check = new ArrayList<>();
    for (StandingLink link : links.all()) {
      if (link.item() != null && (link.isDecision() || isDue(link))) {
        check.add(link);
      }
    }
    if (settings.checkAll()) {
      check.addAll(ArticleLinks.of(store, origin(clock.instant())));
    }
    return check;
  }

  /** A decision stays that of whoever made it; an answer is one of today. */
  private StandingLink moved(StandingLink link, ItemProfile item) {
    return new StandingLink(
        link.key(),
        link.isDecision() ? LinkMethod.DECISION : LinkMethod.MERGED,
        item.id(),
        link.confidence(),
        link.candidates(),
        link.item(),
        item.wikipedia(),
        link.isDecision() ? link.origin() : origin(clock.instant()));
  }

  private StandingLink confirmed(StandingLink link) {
    return new StandingLink(
        link.key(),
        link.method(),
        link.item(),
        link.confidence(),
        link.candidates(),
        link.formerItem(),
        link.wikipedia(),
        origin(clock.instant()));
  }

  private Origin origin(Instant now) {
    String asked = sources.stream().map(ItemLookup::address).collect(Collectors.joining(" "));
    return new Origin(now, null, asked, "");
  }
}
