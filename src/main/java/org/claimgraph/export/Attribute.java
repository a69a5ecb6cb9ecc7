package org.claimgraph.export;

/**
 * What is known of a node or an edge under one name.
 *
 * @param type what other programs may take it for
 * @param text its characters; a number as XML Schema writes it
 */
record Attribute(Type type, String text) {

  /** The types that GraphML, GEXF, Neo4j and JSON all have. */
  enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    FLAG
  }

  static Attribute text(String text) {
    return new Attribute(Type.TEXT, text);
  }

  static Attribute integer(int number) {
    return new Attribute(Type.INTEGER, Integer.toString(number));
  }
}
