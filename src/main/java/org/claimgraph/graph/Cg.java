package org.claimgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of our own ontology, one constant a term, in the order of {@code ontology/*.ttl}. What
 * a term means is written there; a test holds both lists equal.
 */
public final class Cg {
  /** Namespace of every own term; {@code cg:} in Turtle. */
  public static final String NS = "https://w3id.org/claimgraph/ns#";

  private Cg() {}

  // ---- ontology/claim.ttl

  public static final Node CLAIM = term("Claim");
  public static final Node CLAIMANT = term("claimant");
  public static final Node VIA = term("via");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node ABOUT = term("about");
  public static final Node VOICE = term("voice");
  public static final Node AUTHOR = term("author");
  public static final Node ATTRIBUTED = term("attributed");
  public static final Node UNATTRIBUTED = term("unattributed");
  public static final Node STANCE = term("stance");
  public static final Node POLARITY = term("polarity");
  public static final Node ASSERTS = term("asserts");
  public static final Node CONFIRMS = term("confirms");
  public static final Node DENIES = term("denies");
  public static final Node DOUBTS = term("doubts");
  public static final Node PREDICTS = term("predicts");
  public static final Node WARNS = term("warns");
  public static final Node QUESTIONS = term("questions");
  public static final Node REPORTS = term("reports");
  public static final Node CERTAINTY = term("certainty");
  public static final Node CERTAIN = term("certain");
  public static final Node PROBABLE = term("probable");
  public static final Node POSSIBLE = term("possible");
  public static final Node PLACE = term("place");
  public static final Node SAID_AT = term("saidAt");
  public static final Node EVENT_TIME = term("eventTime");
  public static final Node SAID_ON = term("saidOn");
  public static final Node TIME_TEXT = term("timeText");
  public static final Node QUANTITY_CLASS = term("Quantity");
  public static final Node QUANTITY = term("quantity");
  public static final Node MIN = term("min");
  public static final Node MAX = term("max");
  public static final Node APPROXIMATE = term("approximate");
  public static final Node UNIT = term("unit");
  public static final Node COUNT_OF = term("countOf");
  public static final Node QUOTE = term("quote");
  public static final Node PREFIX = term("prefix");
  public static final Node CUE = term("cue");
  public static final Node CLAIMANT_WORDS = term("claimantWords");
  public static final Node EVIDENCE = term("evidence");
  public static final Node MARKS = term("marks");
  public static final Node TOPIC = term("topic");
  public static final Node REPLIES_TO = term("repliesTo");
  public static final Node EXTRACTED_BY = term("extractedBy");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node REVIEW = term("review");
  public static final Node PROPOSED = term("proposed");
  public static final Node ACCEPTED = term("accepted");
  public static final Node REJECTED = term("rejected");
  public static final Node CORRECTED = term("corrected");

  // ---- ontology/actor.ttl

  public static final Node ACTOR = term("Actor");
  public static final Node PERSON = term("Person");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node STATE = term("State");
  public static final Node ARMED_FORCE = term("ArmedForce");
  public static final Node GROUP = term("Group");
  public static final Node MEMBER_OF = term("memberOf");
  public static final Node UNNAMED = term("unnamed");
  public static final Node TERRITORY = term("territory");

  // ---- ontology/source.ttl

  public static final Node SOURCE = term("Source");
  public static final Node FURNITURE = term("Furniture");
  public static final Node FROM = term("from");
  public static final Node TO = term("to");

  // ---- ontology/location.ttl

  public static final Node LOCATION = term("Location");
  public static final Node WITHIN = term("within");
  public static final Node PRECISION = term("precision");

  // ---- ontology/question.ttl

  public static final Node QUESTION_CLASS = term("Question");
  public static final Node ANSWER_TYPE = term("answerType");
  public static final Node RECOGNISED_BY = term("recognisedBy");
  public static final Node POSITION_CLASS = term("Position");
  public static final Node POSITION = term("position");
  public static final Node QUESTION = term("question");
  public static final Node ANSWER = term("answer");
  public static final Node CLAIM_COUNT = term("claimCount");
  public static final Node ORIGIN_COUNT = term("originCount");
  public static final Node DISAGREEMENT = term("Disagreement");
  public static final Node BETWEEN = term("between");
  public static final Node OPPOSITE_ANSWERS = term("oppositeAnswers");
  public static final Node FIGURES_APART = term("figuresApart");

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
