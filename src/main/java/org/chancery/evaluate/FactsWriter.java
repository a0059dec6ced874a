package org.chancery.evaluate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.claim.ArticleFacts;
import org.chancery.claim.Claim;
import org.chancery.claim.MeetingClaim;
import org.chancery.claim.SanctionClaim;
import org.chancery.claim.StatementClaim;
import org.chancery.entity.Entity;
import org.chancery.entity.Person;
import org.chancery.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes an article's facts in the form of the gold files, for reading side by side with them. */
public final class FactsWriter {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private FactsWriter() {}

  /** Writes {@code ID.gold.json} into the folder. */
  public static void write(ArticleFacts facts, Path folder) throws IOException {
    JsonObject root = new JsonObject();
    root.addProperty("id", facts.article().id());
    JsonArray persons = new JsonArray();
    for (Entity entity : facts.mentions()) {
      if (entity instanceof Person person) {
        persons.add(person(person));
      }
    }
    root.add("persons", persons);
    JsonArray meetings = new JsonArray();
    JsonArray sanctions = new JsonArray();
    JsonArray statements = new JsonArray();
    for (Claim claim : facts.claims()) {
      if (claim instanceof MeetingClaim meeting) {
        meetings.add(meeting(meeting));
      } else if (claim instanceof SanctionClaim sanction) {
        sanctions.add(sanction(sanction));
      } else if (claim instanceof StatementClaim statement) {
        statements.add(statement(statement));
      }
    }
    root.add("meetings", meetings);
    root.add("sanctions", sanctions);
    root.add("statements", statements);
    Files.writeString(folder.resolve(facts.article().id() + ".gold.json"), GSON.toJson(root));
  }

  private static JsonObject person(Person person) {
    JsonObject json = new JsonObject();
    json.addProperty("name", person.label());
    json.addProperty("qid", person.wikidata());
    json.addProperty("role", person.role());
    return json;
  }

  private static JsonObject meeting(MeetingClaim claim) {
    JsonObject json = new JsonObject();
    json.addProperty("type", claim.meetingType().localName());
    parties(json, "participants", "names", claim.participants());
    json.addProperty("place", claim.place() == null ? null : claim.place().label());
    json.addProperty("start", iso(claim.start()));
    json.addProperty("end", iso(claim.end()));
    json.addProperty("precision", precision(claim.start()));
    json.addProperty("status", claim.status().localName());
    return evidence(json, claim);
  }

  private static JsonObject sanction(SanctionClaim claim) {
    JsonObject json = new JsonObject();
    json.addProperty("action", claim.action().localName());
    parties(json, "senders", "sender_names", claim.senders());
    parties(json, "targets", "target_names", claim.targets());
    json.addProperty("measure", claim.measure());
    json.addProperty("date", iso(claim.start()));
    return evidence(json, claim);
  }

  private static JsonObject statement(StatementClaim claim) {
    JsonObject json = new JsonObject();
    json.addProperty("speaker", id(claim.speaker()));
    json.addProperty("speaker_name", claim.speaker().label());
    json.addProperty("mode", claim.mode().localName());
    json.addProperty("text", claim.text());
    Entity reporter = claim.reportedBy();
    json.addProperty("reported_by", reporter == null ? null : reporter.label());
    return evidence(json, claim);
  }

  private static JsonObject evidence(JsonObject json, Claim claim) {
    json.addProperty("evidence", claim.evidence().text());
    json.addProperty("extractor", claim.extractor());
    return json;
  }

  private static void parties(JsonObject json, String ids, String names, List<Entity> parties) {
    JsonArray idList = new JsonArray();
    JsonArray nameList = new JsonArray();
    for (Entity party : parties) {
      idList.add(id(party));
      nameList.add(party.label());
    }
    json.add(ids, idList);
    json.add(names, nameList);
  }

  private static String id(Entity entity) {
    String item = entity.wikidata();
    return item == null ? entity.label() : item;
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }

  private static String precision(@Nullable PartialDate date) {
    if (date instanceof PartialDate.Day) {
      return "day";
    }
    if (date instanceof PartialDate.Month) {
      return "month";
    }
    return date == null ? "none" : "year";
  }
}
