package org.chancery.extract.statement;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.entity.Organization;

/**
 * Several who say one thing together: "Norway and Iceland said". They are one speaker, so that the
 * words are one statement, and the graph tells who they are.
 */
final class JointSpeaker {
  private static final String KIND = "joint";
  private static final char SCOPE = '~';

  private JointSpeaker() {}

  /** Returns the only one of them, or a node for all of them, in their order in the text. */
  static Entity of(List<Entity> speakers) {
    if (speakers.size() == 1) {
      return speakers.get(0);
    }
    List<String> keys = speakers.stream().map(Entity::key).toList();
    return new Organization(
        key(keys), label(speakers), List.of(), null, null, KIND, List.copyOf(speakers));
  }

  /** Where a member belongs to one article only, so do all of them together. */
  private static String key(List<String> keys) {
    String scope = "together";
    StringBuilder joined = new StringBuilder();
    for (String key : keys) {
      int tilde = key.indexOf(SCOPE);
      scope = tilde < 0 ? scope : key.substring(tilde + 1);
      joined
          .append(joined.isEmpty() ? "" : "-and-")
          .append(tilde < 0 ? key : key.substring(0, tilde));
    }
    return joined.toString() + SCOPE + scope;
  }

  private static String label(List<Entity> speakers) {
    List<String> names = speakers.stream().map(Entity::label).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
