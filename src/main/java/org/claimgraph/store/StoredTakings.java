package org.claimgraph.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Answer;
import org.claimgraph.claim.Certainty;
import org.claimgraph.claim.Location;
import org.claimgraph.claim.PartialDate;
import org.claimgraph.claim.Position;
import org.claimgraph.claim.Quantity;
import org.claimgraph.claim.Question;
import org.claimgraph.claim.Voice;
import org.claimgraph.graph.Cg;
import org.claimgraph.graph.Iris;
import org.claimgraph.graph.Standard;
import org.claimgraph.graph.Taking;
import org.claimgraph.lexicon.Lexicon;

/** Which claims take which positions, as the database has it. */
final class StoredTakings {
  private static final String POSITION = "position/";

  private final DatasetGraph data;
  private final String base;
  private final Lexicon lexicon;

  StoredTakings(DatasetGraph data, String base, Lexicon lexicon) {
    this.data = data;
    this.base = base;
    this.lexicon = lexicon;
  }

  /** Ids of the questions that an article's claims answer. */
  Set<String> questions(String article) {
    Set<String> questions = new LinkedHashSet<>();
    for (Node position : objects(graph(article), Node.ANY, Cg.POSITION)) {
      String path = local(position).substring(POSITION.length());
      questions.add(path.substring(0, path.indexOf('/')));
    }
    return questions;
  }

  /** The claims that answer a question, by the id of their article; a map of the caller's own. */
  Map<String, List<Taking>> of(String id) {
    Map<String, List<Taking>> byArticle = new HashMap<>();
    Optional<Question> question = lexicon.question(id);
    if (question.isEmpty()) {
      return byArticle;
    }
    Node comparison = Iris.rebase(Iris.COMPARISON, base);
    Iterator<Quad> positions =
        data.find(comparison, Node.ANY, Cg.QUESTION, Iris.rebase(Iris.question(id), base));
    List<Node> nodes = new ArrayList<>();
    positions.forEachRemaining(quad -> nodes.add(quad.getSubject()));
    for (Node node : nodes) {
      if (!local(node).startsWith(POSITION)) {
        continue; // a disagreement
      }
      Position position = new Position(question.get(), answer(question.get(), node, comparison));
      for (Node claim : objects(comparison, node, Standard.WAS_DERIVED_FROM)) {
        Taking taking = taking(claim, position);
        byArticle.computeIfAbsent(taking.source(), s -> new ArrayList<>()).add(taking);
      }
    }
    return byArticle;
  }

  private Answer answer(Question question, Node position, Node graph) {
    Node node = one(graph, position, Cg.ANSWER).orElseThrow();
    String label = one(graph, position, RDFS.label.asNode()).orElseThrow().getLiteralLexicalForm();
    return switch (question.kind()) {
      case YES_NO -> new Answer.YesNo(node.getLiteralValue().equals(true));
      case NUMBER ->
          new Answer.Figure(
              new Quantity(
                  number(graph, node, Cg.MIN),
                  number(graph, node, Cg.MAX),
                  one(graph, node, Cg.APPROXIMATE).orElseThrow().getLiteralValue().equals(true),
                  Optional.empty(),
                  Optional.empty()));
      case PLACE -> new Answer.Where(new Location(last(node), label, List.of(), List.of()));
      case ACTOR -> new Answer.Who(new Actor(last(node), label, List.of(), List.of()));
      case CHOICE -> new Answer.Choice(last(node), label);
    };
  }

  private Optional<BigDecimal> number(Node graph, Node node, Node property) {
    return one(graph, node, property).map(n -> new BigDecimal(n.getLiteralLexicalForm()));
  }

  private Taking taking(Node claim, Position position) {
    String id = last(claim);
    String article = id.substring(0, id.indexOf('-'));
    Node graph = graph(article);
    Node start = NodeFactory.createURI(claim.getURI() + "#quote-position");
    return new Taking(
        NodeFactory.createURI(Iris.unbase(claim.getURI(), base)),
        article,
        one(graph, graph, DCTerms.identifier.asNode()).orElseThrow().getLiteralLexicalForm(),
        Integer.parseInt(one(graph, start, Standard.START).orElseThrow().getLiteralLexicalForm()),
        Voice.valueOf(term(one(graph, claim, Cg.VOICE).orElseThrow())),
        objects(graph, claim, Cg.CLAIMANT).stream().map(actor -> actor(actor, graph)).toList(),
        one(graph, claim, Cg.CERTAINTY).map(c -> Certainty.valueOf(term(c))),
        one(graph, claim, Cg.EVENT_TIME)
            .flatMap(date -> PartialDate.parse(date.getLiteralLexicalForm())),
        position);
  }

  private Actor actor(Node node, Node graph) {
    String id = last(node);
    return lexicon
        .actor(id)
        .orElseGet(
            () ->
                new Actor(
                    id,
                    one(graph, node, RDFS.label.asNode())
                        .map(Node::getLiteralLexicalForm)
                        .orElse(id),
                    List.of(),
                    List.of()));
  }

  private Node graph(String article) {
    return Iris.rebase(Iris.source(article), base);
  }

  private Optional<Node> one(Node graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().findFirst();
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private String local(Node node) {
    return node.getURI().substring(base.length() + "id/".length());
  }

  private static String last(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static String term(Node node) {
    return node.getURI().substring(Cg.NS.length()).toUpperCase(Locale.ROOT);
  }
}
