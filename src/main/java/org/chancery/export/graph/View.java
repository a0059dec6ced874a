package org.chancery.export.graph;

/** The two ways to draw events as a graph. */
public enum View {
  /** Nodes are actors; an edge stands for all events that tie two of them in one way. */
  actors,
  /** Events are nodes, too; edges lead to those who take part. */
  events
}
