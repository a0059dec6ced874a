package org.chancery.export.graph;

import java.util.List;
import java.util.Map;

/**
 * A node as all formats have it.
 *
 * @param id name that nothing else in the graph has
 * @param label name for people
 * @param kind what it is: a kind of actor or of event
 * @param type nearer kind of it: {@code Actor} or {@code Event}
 * @param spans when it is there, in order and apart; empty for always
 * @param values by column, without those that it does not have
 */
record NodeRow(
    String id,
    String label,
    String kind,
    String type,
    List<Span> spans,
    Map<String, Object> values) {}
