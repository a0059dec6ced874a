package org.chancery.export.graph;

import org.jspecify.annotations.Nullable;

/**
 * How a graph is written; what a format has no use for is ignored.
 *
 * @param view which nodes and edges
 * @param base namespace of the store's resources, which ids leave out; empty for whole IRIs as ids
 * @param gexf version of GEXF
 * @param guard whether cells of the format {@code csv} that a spreadsheet would take for formulas
 *     get an apostrophe in front
 * @param mark whether the files of the format {@code csv} begin with the mark that Excel knows
 *     UTF-8 by
 * @param facts the claims for the format {@code csv}, or null for none
 */
public record GraphOptions(
    View view,
    String base,
    GexfVersion gexf,
    boolean guard,
    boolean mark,
    @Nullable FactSource facts) {

  /** Returns the usual options for a view of a store with that base. */
  public static GraphOptions of(View view, String base) {
    return new GraphOptions(view, base, GexfVersion.V1_3, true, false, null);
  }

  /** Returns these options with another version of GEXF. */
  public GraphOptions gexf(GexfVersion version) {
    return new GraphOptions(view, base, version, guard, mark, facts);
  }

  /** Returns these options with other habits for spreadsheets. */
  public GraphOptions spreadsheets(boolean guarded, boolean marked) {
    return new GraphOptions(view, base, gexf, guarded, marked, facts);
  }

  /** Returns these options with the claims. */
  public GraphOptions facts(FactSource source) {
    return new GraphOptions(view, base, gexf, guard, mark, source);
  }
}
