package org.chancery.extract.statement;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something in a sentence.
 *
 * @param sentence the sentence
 * @param anchor place in the text of the verb, or of "according to"
 * @param speaker who says it; null when the text names nobody whom the graph could have a node for
 * @param addressees whom it is said to
 * @param content the reported clause or verb phrase; null when only quotations can carry it
 * @param rule how the content was found
 */
record SpeechAct(
    Sentence sentence,
    Span anchor,
    @Nullable Entity speaker,
    List<Entity> addressees,
    @Nullable Span content,
    String rule) {
  SpeechAct {
    addressees = List.copyOf(addressees);
  }
}
