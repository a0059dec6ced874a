package org.chancery.server.explore;

import java.util.function.Supplier;
import org.chancery.server.web.Reply;

/** Where events are. */
final class PlacesAnswer implements Answer {
  private final Supplier<Places> places;

  PlacesAnswer(Supplier<Places> places) {
    this.places = places;
  }

  @Override
  public Reply to(Inquiry inquiry) {
    return Json.of(places.get());
  }
}
