package org.chancery.extract.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.entity.Entity;
import org.chancery.entity.Folding;
import org.chancery.entity.Organization;
import org.chancery.entity.State;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Parts of a state's power that speak in their own right: "the Peruvian army", "the military". */
final class StateArms {
  private final Function<State, String> adjective;
  private final Map<String, Organization> lastArm = new LinkedHashMap<>();

  StateArms(Function<State, String> adjective) {
    this.adjective = adjective;
  }

  /**
   * Returns the part of a state's power that the noun means, as "military" does.
   *
   * @param state whose it is; null for the one that the text spoke of before
   */
  Optional<Entity> arm(Token noun, @Nullable State state) {
    String name = noun.lemma().toLowerCase(Locale.ROOT);
    if (state == null) {
      return Optional.ofNullable(lastArm.get(name));
    }
    Organization arm =
        new Organization(
            Folding.slug(name) + "~" + state.key(),
            adjective.apply(state) + " " + name,
            List.of(),
            null,
            state,
            null);
    lastArm.put(name, arm);
    return Optional.of(arm);
  }
}
