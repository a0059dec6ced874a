package org.chancery.extract.meeting;

import java.util.Set;
import org.chancery.claim.MeetingType;
import org.chancery.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who took part and where, as one word of a sentence tells it.
 *
 * @param event position of the verb or noun
 * @param type kind of meeting
 * @param frame what the parts of the sentence are to the event
 * @param parties who takes part; may be too few
 * @param hosts those of the parties who take the others in
 * @param place where, or null
 * @param rule name of the rule, for the claim's extractor
 * @param confidence from 0 to 1
 */
record Filled(
    int event,
    MeetingType type,
    MeetingLexicon.Frame frame,
    Set<Entity> parties,
    Set<Entity> hosts,
    @Nullable Entity place,
    String rule,
    double confidence) {}
