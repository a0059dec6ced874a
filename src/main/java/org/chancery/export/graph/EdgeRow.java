package org.chancery.export.graph;

import java.util.List;
import java.util.Map;

/**
 * An edge as all formats have it.
 *
 * @param id name that nothing else in the graph has
 * @param source id of a node
 * @param target id of another node
 * @param kind how they are tied; no two edges of one kind go from one node to another
 * @param directed whether it leads from one to the other
 * @param weight number of events that it stands for
 * @param note what a picture says beside it; may be empty
 * @param open whether all that it stands for is still to come, or did not come about
 * @param spans when it is there, in order and apart; empty for always
 * @param values by column, without those that it does not have
 */
record EdgeRow(
    String id,
    String source,
    String target,
    String kind,
    boolean directed,
    int weight,
    String note,
    boolean open,
    List<Span> spans,
    Map<String, Object> values) {}
