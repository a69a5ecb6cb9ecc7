package org.claimgraph;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The floor plan: which room may import which. Data walk down the list; imports point only up it.
 * What is not listed here is not allowed.
 */
class RoomsTest {
  private static final String ROOT = "org.claimgraph";

  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("text", Set.of("article")),
          Map.entry("claim", Set.of("article", "text")),
          Map.entry("lexicon", Set.of("text", "claim")),
          Map.entry("grammar", Set.of("text", "lexicon")),
          Map.entry("extract", Set.of("text", "claim", "lexicon", "grammar")),
          Map.entry("content", Set.of("article", "text", "claim", "lexicon")),
          Map.entry(
              "interpret",
              Set.of("article", "text", "claim", "lexicon", "grammar", "extract", "content")),
          Map.entry("graph", Set.of("article", "text", "claim", "lexicon", "extract")),
          Map.entry(
              "workspace",
              Set.of("article", "text", "claim", "lexicon", "extract", "interpret", "graph")),
          Map.entry(
              "evaluate",
              Set.of(
                  "article",
                  "text",
                  "claim",
                  "lexicon",
                  "extract",
                  "interpret",
                  "graph",
                  "workspace")),
          Map.entry(
              "store",
              Set.of("article", "text", "claim", "lexicon", "extract", "graph", "workspace")),
          Map.entry("ask", Set.of("text", "graph")),
          Map.entry(
              "check",
              Set.of(
                  "article",
                  "text",
                  "claim",
                  "lexicon",
                  "grammar",
                  "extract",
                  "graph",
                  "workspace")),
          Map.entry(
              "export",
              Set.of("article", "text", "claim", "lexicon", "extract", "interpret", "graph")),
          Map.entry(
              "publish",
              Set.of(
                  "article",
                  "text",
                  "claim",
                  "lexicon",
                  "graph",
                  "workspace",
                  "store",
                  "ask",
                  "export")),
          Map.entry(
              "cli",
              Set.of(
                  "article",
                  "text",
                  "claim",
                  "lexicon",
                  "extract",
                  "interpret",
                  "graph",
                  "workspace",
                  "evaluate",
                  "store",
                  "ask",
                  "check",
                  "export",
                  "publish")));

  private static final Set<String> WITHOUT_JENA =
      Set.of("article", "text", "claim", "lexicon", "grammar", "extract", "content", "interpret");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyRoomIsOnTheMapAndEveryRoomOfTheMapIsThere() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(c -> rooms.add(room(c)));
    assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), rooms);
  }

  @Test
  void roomsImportOnlyWhatTheMapAllows() {
    List<String> trespassers =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(d -> isOurs(d.getTargetClass()))
            .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())))
            .filter(
                d ->
                    !MAY_IMPORT
                        .getOrDefault(room(d.getOriginClass()), Set.of())
                        .contains(room(d.getTargetClass())))
            .map(d -> d.getOriginClass().getName() + " imports " + d.getTargetClass().getName())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), trespassers);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void thePartsOfARoomHaveNoCyclesAndDoNotKnowTheRoomTheyAreIn() {
    slices().matching(ROOT + ".publish.(*)").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".publish.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".publish")
        .check(CLASSES);
  }

  @Test
  void jenaStartsInTheGraphRoom() {
    String[] packages =
        WITHOUT_JENA.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that(are(resideInAPackage(ROOT + ".cli..").negate()))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheClockOrRollsDice() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(RandomGenerator.class)
        .check(CLASSES);
  }

  @Test
  void everyRoomSaysThatNothingIsNullUnlessItSaysSo() {
    Map<String, Boolean> marked = new TreeMap<>();
    CLASSES.forEach(
        c ->
            marked.put(
                c.getPackageName(),
                c.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false)));
    assertTrue(marked.values().stream().allMatch(m -> m), () -> "without @NullMarked: " + marked);
  }

  @Test
  void everyRoomTellsWhichClassToReadFirst() throws IOException {
    for (String room : MAY_IMPORT.keySet()) {
      Path info = Path.of("src/main/java/org/claimgraph", room, "package-info.java");
      String text = Files.readString(info);
      assertTrue(text.startsWith("/**"), () -> info + " has no text");
      assertTrue(
          text.replaceAll("\\s+\\*?\\s*", " ").matches(".* first[ ,.(:].*"),
          () -> info + " does not say which class to read first");
    }
  }

  @Test
  void abstractionsAreEarned() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveSimpleNameNotEndingWith("Impl")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .check(CLASSES);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT + ".");
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length() + 1);
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }
}
