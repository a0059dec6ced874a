package org.chancery.export.graph;

/**
 * How a kind of node is drawn by programs that are told; the colours keep apart for those who see
 * few, and black text is readable on all.
 *
 * @param colour fill, as {@code #rrggbb}
 * @param shape name of the shape in Graphviz
 * @param yed name of the shape in yEd
 */
record Look(String colour, String shape, String yed) {
  /** Returns the look of a kind of actor or event. */
  static Look of(String kind) {
    return switch (kind) {
      case "person" -> new Look("#a6d8f0", "ellipse", "ellipse");
      case "state" -> new Look("#ffd27f", "box", "rectangle");
      case "organization" -> new Look("#b9e3b1", "box", "roundrectangle");
      case "place" -> new Look("#e6e6e6", "house", "octagon");
      case "meeting" -> new Look("#ffffff", "hexagon", "hexagon");
      case "sanction" -> new Look("#ffc4b0", "octagon", "octagon");
      case "statement" -> new Look("#e3d4f5", "note", "parallelogram");
      default -> new Look("#f2f2f2", "ellipse", "ellipse");
    };
  }

  /** Returns the colour of a kind of edge. */
  static String line(String kind) {
    return switch (kind) {
      case "met", "participant" -> "#1f6f9f";
      case "sanctioned", "sender", "target" -> "#b8431c";
      case "spoke about", "speaker", "about" -> "#7a5aa6";
      default -> "#777777";
    };
  }

  /** Returns how wide a line is for a number of events. */
  static String width(int events) {
    return String.valueOf(Math.min(8, Math.round(10 * (1 + Math.log(events))) / 10.0));
  }
}
