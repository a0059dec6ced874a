/**
 * Every resource of a store and every term of the ontology as a document: a page for people, and
 * RDF in the form that a program asks for.
 */
@NullMarked
package org.chancery.server.resource;

import org.jspecify.annotations.NullMarked;
