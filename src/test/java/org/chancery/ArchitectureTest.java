package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package list is the pipeline; these rules keep it so. */
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule STAGES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("data")
          .definedBy("org.chancery.data..")
          .layer("article")
          .definedBy("org.chancery.article..")
          .layer("text")
          .definedBy("org.chancery.text..")
          .layer("corenlp")
          .definedBy("org.chancery.corenlp..")
          .layer("entity")
          .definedBy("org.chancery.entity..")
          .layer("claim")
          .definedBy("org.chancery.claim..")
          .layer("extract")
          .definedBy("org.chancery.extract..")
          .layer("event")
          .definedBy("org.chancery.event..")
          .layer("rdf")
          .definedBy("org.chancery.rdf..")
          .layer("validate")
          .definedBy("org.chancery.validate..")
          .layer("store")
          .definedBy("org.chancery.store..")
          .layer("view")
          .definedBy("org.chancery.view..")
          .layer("server")
          .definedBy("org.chancery.server..")
          .layer("export")
          .definedBy("org.chancery.export..")
          .layer("wikidata")
          .definedBy("org.chancery.wikidata..")
          .layer("evaluate")
          .definedBy("org.chancery.evaluate..")
          .layer("pipeline")
          .definedBy("org.chancery.pipeline..")
          .layer("cli")
          .definedBy("org.chancery.cli..")
          .whereLayer("corenlp")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("rdf", "store", "pipeline", "cli")
          .whereLayer("rdf")
          .mayOnlyBeAccessedByLayers(
              "validate", "store", "view", "server", "export", "wikidata", "pipeline", "cli")
          .whereLayer("validate")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("view", "server", "export", "wikidata", "pipeline", "cli")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("server", "export", "cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          // The explorer offers what it shows as files, and those must be what "export" writes.
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("server", "pipeline", "cli")
          .whereLayer("wikidata")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .because("an article goes one way; move what two stages need to the earlier one");

  @ArchTest
  static final ArchRule TEXT_KNOWS_NO_ENTITIES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.chancery.article..", "org.chancery.text..", "org.chancery.data..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.entity..", "org.chancery.claim..")
          .because("texts are read before anybody in them is known");

  @ArchTest
  static final ArchRule ENTITIES_KNOW_NO_CLAIMS =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.entity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chancery.claim..")
          .because("claims are made of entities, not the other way round");

  @ArchTest
  static final ArchRule ONE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..")
          .because("another language engine must fit behind text.Annotator");

  @ArchTest
  static final ArchRule ONE_STORE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.chancery.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena.tdb2..")
          .because("after an aborted write only store knows how to go on; ask KnowledgeStore");

  @ArchTest
  static final ArchRule ONLY_CLI_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("stdout is for data and stderr for the user; return a value, or log");

  @ArchTest
  static final ArchRule NO_MUTABLE_STATICS =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two configurations must live in one process; pass state by constructor");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .because("such a name invites whatever fits nowhere else");
}
