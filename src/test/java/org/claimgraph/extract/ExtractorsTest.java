package org.claimgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Consumer;
import org.claimgraph.grammar.Passage;
import org.junit.jupiter.api.Test;

/** Rules of other jars join behind those of this program, or are refused with a sentence. */
class ExtractorsTest {
  private static final List<Extractor> BUILT_IN = List.of(new ThatClause(), new Hearsay());

  @Test
  void furtherOnesStandBehindTheBuiltInOnesByClassName() {
    List<String> ids =
        Extractors.joined(BUILT_IN, List.of(new Second("a"), new First("z"))).stream()
            .map(Extractor::id)
            .toList();
    assertEquals(List.of("that-clause", "hearsay", "z", "a"), ids);
  }

  @Test
  void anIdMayBeTakenByABuiltInOne() {
    assertEquals(
        "The id “hearsay” of rule org.claimgraph.extract.ExtractorsTest$First is taken by"
            + " org.claimgraph.extract.Hearsay; expected an id of its own.",
        refusal(List.of(new First("hearsay"))));
  }

  @Test
  void anIdMayBeTakenByAnotherFurtherOne() {
    assertTrue(refusal(List.of(new Second("a"), new First("a"))).contains("taken by"));
  }

  @Test
  void anIdIsPartOfAnIri() {
    assertTrue(refusal(List.of(new First("My Rule"))).contains("expected lower case words"));
  }

  @Test
  void aClassThatCannotBeLoadedIsNamed() {
    Iterable<Extractor> broken =
        () -> {
          throw new ServiceConfigurationError("com.example.Gone not found");
        };
    UnusableRule refused =
        assertThrows(UnusableRule.class, () -> Extractors.joined(BUILT_IN, broken));
    assertTrue(String.valueOf(refused.getMessage()).contains("com.example.Gone not found"));
  }

  private static String refusal(List<Extractor> further) {
    return String.valueOf(
        assertThrows(UnusableRule.class, () -> Extractors.joined(BUILT_IN, further)).getMessage());
  }

  private static class Named implements Extractor {
    private final String id;

    Named(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String description() {
      return "Finds nothing.";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public void extract(Passage passage, Consumer<Attribution> found) {}
  }

  private static final class First extends Named {
    First(String id) {
      super(id);
    }
  }

  private static final class Second extends Named {
    Second(String id) {
      super(id);
    }
  }
}
