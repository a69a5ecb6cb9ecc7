package org.claimgraph.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.MemoryDataset;
import org.claimgraph.graph.StandardTerms;
import org.junit.jupiter.api.Test;

/** What the server says of itself is said in terms that exist. */
class StandardTermsTest {
  private static final String SERVER = "http://localhost:3030/";

  @Test
  void theServiceIsDescribedInTermsThatExist() {
    assertEquals(
        Set.of(),
        StandardTerms.unknownIn(
            new ServiceDescription(SERVER).triples(List.of(NodeFactory.createURI(Cg.NS)))));
  }

  @Test
  void theDatasetIsDescribedInTermsThatExist() {
    assertEquals(
        Set.of(),
        StandardTerms.unknownIn(
            DatasetDescription.of(
                    MemoryDataset.of(List.of()), NodeFactory.createURI(SERVER + "dataset"))
                .statistics(SERVER)));
  }
}
