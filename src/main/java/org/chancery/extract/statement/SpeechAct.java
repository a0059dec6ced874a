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
 * @param speakers who says it, each in a statement of its own; none when the text names nobody whom
 *     the graph could have a node for
 * @param addressees whom it is said to
 * @param reportedBy who passes the words on; null for the article itself
 * @param content the reported clause or verb phrase; null when only quotations can carry it
 * @param quotes whether quotations beside the content can belong to it
 * @param rule how the content was found
 */
record SpeechAct(
    Sentence sentence,
    Span anchor,
    List<Entity> speakers,
    List<Entity> addressees,
    @Nullable Entity reportedBy,
    @Nullable Span content,
    boolean quotes,
    String rule) {
  SpeechAct {
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
  }

  SpeechAct reportedBy(@Nullable Entity reporter) {
    return new SpeechAct(sentence, anchor, speakers, addressees, reporter, content, quotes, rule);
  }

  SpeechAct withContent(@Nullable Span words) {
    return new SpeechAct(sentence, anchor, speakers, addressees, reportedBy, words, quotes, rule);
  }
}
