package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.Article.Block;
import org.chancery.corenlp.CoreNlpAnnotator;
import org.chancery.data.DataTable;
import org.chancery.text.Annotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every link says why, and who is not linked lists those of the name. */
@Tag("models")
class LinkReasonsTest {
  private static Annotator annotator;
  private static Linker linker;

  @BeforeAll
  static void load() {
    annotator = new CoreNlpAnnotator();
    linker = new Linker();
  }

  @Test
  void saysWhySomebodyIsTakenForAnItem() {
    List<String> faults = new ArrayList<>();
    for (DataTable.Row row : DataTable.read("entity/link-reasons.tsv").rows()) {
      List<Link> links = links(row.get("text"), LocalDate.parse(row.get("date")));
      String method =
          links.stream()
              .filter(link -> link.entity().label().equals(row.get("label")))
              .map(link -> link.method().name())
              .findFirst()
              .orElse("-");
      if (!method.equals(row.get("method"))) {
        faults.add(row.get("label") + " by " + method + " in: " + row.get("text"));
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Which of several people of one name is meant, or none of them, is not guessed. */
  @Test
  void leavesWhoCannotBeToldUnlinkedWithAllCandidates() {
    Authority authority = Authority.load();
    Set<Entity> bearers =
        authority.entities().stream()
            .filter(e -> e instanceof Person && e.wikidata() != null)
            .collect(Collectors.groupingBy(Entity::label))
            .values()
            .stream()
            .filter(same -> same.size() > 2)
            .findFirst()
            .map(Set::copyOf)
            .orElseThrow();
    String name = bearers.iterator().next().label();
    List<Link> links =
        links(name + ", a teacher, was there. The school thanked " + name + ".", null);
    Link link =
        links.stream().filter(l -> l.entity().label().equals(name)).findFirst().orElseThrow();
    assertEquals(LinkMethod.AMBIGUOUS, link.method());
    assertTrue(Set.copyOf(link.candidates()).containsAll(bearers), link.toString());
  }

  private static List<Link> links(String text, LocalDate date) {
    Block body = new Block(0, text.length(), Block.Kind.BODY);
    Article article = new Article("case", null, null, null, date, text, List.of(body));
    LinkedText linked = linker.link(annotator.annotate(article));
    return linker.reasons(linked, linked.mentions().stream().map(Mention::entity).toList());
  }
}
