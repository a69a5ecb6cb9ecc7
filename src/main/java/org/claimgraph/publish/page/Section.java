package org.claimgraph.publish.page;

/** The parts of the site, as every page lists them. */
public enum Section {
  QUESTIONS("Questions", "/browse/questions"),
  ACTORS("Actors", "/browse/actors"),
  PLACES("Places", "/browse/places"),
  ARTICLES("Articles", "/browse/articles"),
  GRAPH("Graph", "/graph"),
  QUERY("Query", "/sparql"),
  ADD("Add", "/add"),
  ONTOLOGY("Ontology", "/ns");

  private final String title;
  private final String path;

  Section(String title, String path) {
    this.title = title;
    this.path = path;
  }

  public String title() {
    return title;
  }

  /** Where it begins. */
  public String path() {
    return path;
  }
}
