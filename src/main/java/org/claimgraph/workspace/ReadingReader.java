package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.article.Article;
import org.claimgraph.claim.Claim;
import org.claimgraph.claim.Evidence;
import org.claimgraph.claim.Furniture;
import org.claimgraph.claim.Review;
import org.claimgraph.graph.Cg;
import org.claimgraph.lexicon.Lexicon;

/**
 * Reads one reading. Here is the evidence lock: a claim whose quote does not stand in the stored
 * text, or stands there twice without a prefix to tell which, is a finding and no claim.
 */
final class ReadingReader {
  private final TurtleFile file;
  private final Article article;
  private final List<Finding> findings;
  private final Locator locator;
  private final ClaimFields claimFields;

  ReadingReader(
      TurtleFile file,
      Article article,
      Lexicon lexicon,
      List<String> authors,
      List<Finding> findings) {
    this.file = file;
    this.article = article;
    this.findings = findings;
    this.locator = new Locator(article, findings);
    this.claimFields = new ClaimFields(file, lexicon, authors, locator, findings);
  }

  /**
   * Reads the claims and the furniture, claims in text order.
   *
   * @param version version of the reading
   */
  Reading read(String version) {
    List<Furniture> furniture = new ArrayList<>();
    for (Entry entry : file.ofType(Cg.FURNITURE)) {
      FurnitureFields.read(entry, locator, findings).ifPresent(furniture::add);
    }
    furniture.sort(Comparator.comparing(f -> f.evidence().span()));
    List<Proposal> proposals = ProposalFields.read(file, findings);
    refuseOthers();
    Map<Node, Claim> byNode = new LinkedHashMap<>();
    Map<Claim, Place> places = new HashMap<>();
    Map<String, Claim> byId = new HashMap<>();
    List<Claim> rejected = new ArrayList<>();
    for (Entry entry : file.ofType(Cg.CLAIM)) {
      Optional<Claim> found = claimFields.read(entry, version);
      if (found.isEmpty()) {
        continue;
      }
      Claim claim = found.get();
      Place place = entry.all(Cg.QUOTE).get(0).place();
      if (claim.origin().review() == Review.REJECTED) {
        rejected.add(claim);
        places.put(claim, place);
        continue;
      }
      refuseFurniture(claim, place, furniture);
      Claim same = byId.putIfAbsent(claim.id(), claim);
      if (same != null) {
        findings.add(
            new Finding(
                place,
                "duplicate-claim",
                "The same claimants have the same quote at %s; expected one claim, or another quote."
                    .formatted(places.get(same))));
        continue;
      }
      byNode.put(entry.node(), claim);
      places.put(claim, place);
    }
    List<Claim> claims = new ArrayList<>(byNode.values());
    claims.sort(Comparator.comparing((Claim c) -> c.quote().span()).thenComparing(Claim::id));
    return new Reading(
        article, version, claims, replies(byNode), furniture, places, rejected, proposals);
  }

  /** What is neither a claim nor furniture nor a part of one would be left out without a word. */
  private void refuseOthers() {
    Set<Node> read = new HashSet<>();
    file.statements().forEach(s -> read.add(s.object()));
    file.ofType(Cg.CLAIM).forEach(entry -> read.add(entry.node()));
    file.ofType(Cg.FURNITURE).forEach(entry -> read.add(entry.node()));
    ProposalFields.entries(file).forEach(entry -> read.add(entry.node()));
    for (Entry entry : file.entries()) {
      if (!read.contains(entry.node()) && !hasUnknownType(entry)) {
        findings.add(
            new Finding(
                entry.statements().get(0).field(),
                "misplaced-term",
                "This is neither a cg:Claim nor cg:Furniture; expected one of them in a reading."));
      }
    }
  }

  private static boolean hasUnknownType(Entry entry) {
    return entry.all(RDF.Nodes.type).stream().anyMatch(s -> TermCheck.isUnknown(s.object()));
  }

  private void refuseFurniture(Claim claim, Place place, List<Furniture> furniture) {
    for (Furniture stretch : furniture) {
      Evidence evidence = stretch.evidence();
      if (evidence.span().overlaps(claim.quote().span())) {
        findings.add(
            new Finding(
                place,
                "quote-in-furniture",
                "The quote stands in what the reading marks as %s; expected words of the article."
                    .formatted(stretch.kind())));
      }
    }
  }

  private Map<Claim, List<Claim>> replies(Map<Node, Claim> byNode) {
    Map<Claim, List<Claim>> replies = new LinkedHashMap<>();
    byNode.forEach(
        (node, claim) -> {
          for (Statement statement : file.entry(node).all(Cg.REPLIES_TO)) {
            Claim other = byNode.get(statement.object());
            if (other == null || other.equals(claim)) {
              new Fields(file.entry(node), findings)
                  .refuse(statement, "unknown-claim", "expected another claim of this reading");
            } else {
              replies.computeIfAbsent(claim, c -> new ArrayList<>()).add(other);
            }
          }
        });
    return replies;
  }
}
