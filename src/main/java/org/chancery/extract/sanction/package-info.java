/**
 * Finds sanction claims: measures in the words ({@code FindingReader}), what the words around one
 * say is done about it ({@code StepReader}, {@code DeedReader}), who does it to whom ({@code
 * PartyFinder}, {@code Agents}), and what the article as a whole tells of sides that a sentence
 * leaves out ({@code ArticleRegimes}).
 */
@NullMarked
package org.chancery.extract.sanction;

import org.jspecify.annotations.NullMarked;
