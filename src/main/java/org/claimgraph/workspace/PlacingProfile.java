package org.claimgraph.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.vocabulary.RDF;

/**
 * What the parser tells of each node and each triple, written down with line and column. A triple
 * is told when its object has been read, which for {@code [ … ]} is at its end; where the object
 * begins is known from the nodes.
 */
final class PlacingProfile extends ParserProfileWrapper {
  private final String file;
  private final List<Statement> statements;
  private final Map<Node, Place> lastSeen = new HashMap<>();

  PlacingProfile(String file, String base, ErrorHandler reporter, List<Statement> statements) {
    super(
        new ParserProfileStd(
            RiotLib.factoryRDF(),
            reporter,
            IRIxResolver.create(base).resolve(true).allowRelative(false).build(),
            PrefixMapFactory.create(),
            RIOT.getContext().copy(),
            true,
            false));
    this.file = file;
    this.statements = statements;
  }

  @Override
  public Node create(Node graph, Token token) {
    return seen(super.create(graph, token), token.getLine(), token.getColumn());
  }

  @Override
  public Node createBlankNode(Node scope, long line, long column) {
    return seen(super.createBlankNode(scope, line, column), line, column);
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    Place here = place(line, column);
    statements.add(
        new Statement(
            subject,
            predicate,
            object,
            lastSeen.getOrDefault(subject, here),
            predicate.equals(RDF.Nodes.type) ? here : lastSeen.getOrDefault(predicate, here),
            object.isBlank() ? lastSeen.getOrDefault(object, here) : here));
    return super.createTriple(subject, predicate, object, line, column);
  }

  private Node seen(Node node, long line, long column) {
    lastSeen.put(node, place(line, column));
    return node;
  }

  private Place place(long line, long column) {
    return new Place(file, (int) line, (int) column);
  }
}
