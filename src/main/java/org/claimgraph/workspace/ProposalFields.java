package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.graph.Cg;

/** Reads what drafts have proposed: {@code <#ID> cg:review cg:proposed ; cg:quote "…" .} */
final class ProposalFields {
  private static final String START = TurtleFile.BASE + "#";

  private ProposalFields() {}

  /** The entries that are proposals, in file order: reviewed as such, and of no type. */
  static List<Entry> entries(TurtleFile file) {
    return file.entries().stream()
        .filter(entry -> entry.all(RDF.Nodes.type).isEmpty())
        .filter(
            entry -> entry.all(Cg.REVIEW).stream().anyMatch(s -> s.object().equals(Cg.PROPOSED)))
        .toList();
  }

  /** The proposals of a reading, in file order. */
  static List<Proposal> read(TurtleFile file, List<Finding> findings) {
    List<Proposal> proposals = new ArrayList<>();
    for (Entry entry : entries(file)) {
      Fields fields = new Fields(entry, findings);
      fields.one(Cg.REVIEW, Optional::of);
      Optional<String> prefix = fields.one(Cg.PREFIX, fields::text);
      Optional<String> quote = fields.one(Cg.QUOTE, fields::text);
      fields.refuseOthers("a proposal");
      boolean named = entry.node().isURI() && entry.node().getURI().startsWith(START);
      if (!named || fields.isMissing(Cg.QUOTE)) {
        findings.add(
            new Finding(
                entry.place(),
                "bad-value",
                "A proposal is not as a draft writes it; expected"
                    + " <#ID> cg:review cg:proposed ; cg:quote \"…\" ."));
      } else if (quote.isPresent()) {
        String id = entry.node().getURI().substring(START.length());
        proposals.add(new Proposal(id, quote.get(), prefix));
      }
    }
    return proposals;
  }
}
