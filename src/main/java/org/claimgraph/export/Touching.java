package org.claimgraph.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.claimgraph.graph.Cg;

/** Which claims have to do with one thing, found without reading the others. */
record Touching(Facts facts) {

  /** The thing itself if it is a claim, and the claims that are linked to it. */
  Set<Node> claims(Node thing) {
    Set<Node> claims = new LinkedHashSet<>();
    if (facts.isA(thing, Cg.CLAIM)) {
      claims.add(thing);
    }
    Link.ALL.stream()
        .filter(link -> link.from().equals("claim"))
        .flatMap(link -> facts.subjects(link.property(), thing).stream())
        .filter(node -> facts.isA(node, Cg.CLAIM))
        .forEach(claims::add);
    return claims;
  }

  /** Those, and the claims that take the same positions or positions that exclude them. */
  Set<Node> claimsAndAnswers(Node thing) {
    Set<Node> own = claims(thing);
    Set<Node> all = new LinkedHashSet<>(own);
    own.stream()
        .flatMap(claim -> facts.links(claim, Cg.POSITION).stream())
        .distinct()
        .flatMap(position -> Stream.concat(Stream.of(position), against(position).stream()))
        .distinct()
        .flatMap(position -> facts.subjects(Cg.POSITION, position).stream())
        .filter(node -> facts.isA(node, Cg.CLAIM))
        .forEach(all::add);
    return all;
  }

  /** The positions that exclude a position. */
  List<Node> against(Node position) {
    return facts.subjects(Cg.BETWEEN, position).stream()
        .flatMap(disagreement -> facts.links(disagreement, Cg.BETWEEN).stream())
        .filter(other -> !other.equals(position))
        .distinct()
        .toList();
  }
}
