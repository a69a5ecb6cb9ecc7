package org.claimgraph.export;

/**
 * A page that draws a network, whole in one file.
 *
 * @param title what it shows
 * @param summary how much of it
 * @param data Cytoscape's JSON, safe within a script
 * @param style CSS
 * @param script JavaScript, with all that it needs
 */
public record Drawing(String title, String summary, String data, String style, String script) {}
