package org.chancery.view;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One event of the graph with the values that are taken where sources differ.
 *
 * @param iri IRI of the event
 * @param kind what kind of event it is
 * @param type nearer kind, as a local name of the ontology: of a meeting {@code summit} and others,
 *     of a sanction the kind of measure; empty when nobody says
 * @param stage how far a meeting has come ({@code held}, {@code planned} and others), or what is
 *     done about a sanction ({@code impose} and others); empty for statements
 * @param label short text for people
 * @param start first day, month or year, or null when no source dates it
 * @param end last day, month or year, or null when it is not known to last longer than {@code
 *     start}
 * @param reported day of the first dated report, or null
 * @param place IRI of where it is, or null
 * @param sources number of independent sources
 * @param publishers who reports it, sorted
 * @param claims IRIs of the claims behind it, sorted
 * @param parts who takes part, sorted by role and IRI
 */
public record Occurrence(
    String iri,
    EventKind kind,
    String type,
    String stage,
    String label,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable PartialDate reported,
    @Nullable String place,
    int sources,
    List<String> publishers,
    List<String> claims,
    List<Part> parts) {
  public Occurrence {
    publishers = List.copyOf(publishers);
    claims = List.copyOf(claims);
    parts = List.copyOf(parts);
  }

  /** Returns the actors in a role, in the order of their IRIs. */
  public List<String> actors(Role role) {
    List<String> actors = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part.role() == role) {
        actors.add(part.actor());
      }
    }
    return actors;
  }

  /** Returns which actors the event ties together, each pair once; nobody is tied to himself. */
  public List<Tie> ties() {
    return switch (kind) {
      case meeting -> pairs(actors(Role.participant));
      case sanction -> arrows(Role.sender, Role.target, TieKind.sanctioned);
      case statement -> arrows(Role.speaker, Role.about, TieKind.spoke_about);
    };
  }

  private static List<Tie> pairs(List<String> participants) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      for (String other : participants.subList(i + 1, participants.size())) {
        ties.add(new Tie(participants.get(i), other, TieKind.met));
      }
    }
    return ties;
  }

  private List<Tie> arrows(Role from, Role to, TieKind tie) {
    List<Tie> ties = new ArrayList<>();
    for (String one : actors(from)) {
      for (String other : actors(to)) {
        if (!one.equals(other)) {
          ties.add(new Tie(one, other, tie));
        }
      }
    }
    return ties;
  }
}
