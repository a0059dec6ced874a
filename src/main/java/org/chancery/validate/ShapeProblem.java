package org.chancery.validate;

import org.apache.jena.graph.Node;

/**
 * One way in which a graph does not conform to the shapes.
 *
 * @param focus what does not conform: a claim, an entity, the article
 * @param message what is wrong, for a person to read
 * @param snippet the offending statements in Turtle, without prefix declarations
 */
public record ShapeProblem(Node focus, String message, String snippet) {}
