package org.claimgraph.workspace;

import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.Tokenizer;

/**
 * The tokens of a Turtle file, as long as its brackets are nested no deeper than any reading needs.
 * Jena's parser calls itself for each open bracket, and would end in a stack that overflows: where,
 * depends on the machine, and the place in the file would be lost.
 */
final class NestingLimit implements Tokenizer {
  private static final int DEEPEST = 100;

  private final Tokenizer tokens;
  private final ErrorHandler reporter;
  private int depth;

  NestingLimit(Tokenizer tokens, ErrorHandler reporter) {
    this.tokens = tokens;
    this.reporter = reporter;
  }

  @Override
  public Token next() {
    Token token = tokens.next();
    switch (token.getType()) {
      case LBRACKET, LPAREN, LT2, L_TRIPLE -> open(token);
      case RBRACKET, RPAREN, GT2, R_TRIPLE -> depth--;
      default -> {}
    }
    return token;
  }

  private void open(Token bracket) {
    depth++;
    if (depth > DEEPEST) {
      reporter.fatal(
          "Brackets are nested too deep, more than " + DEEPEST,
          bracket.getLine(),
          bracket.getColumn());
    }
  }

  @Override
  public boolean hasNext() {
    return tokens.hasNext();
  }

  @Override
  public boolean eof() {
    return tokens.eof();
  }

  @Override
  public Token peek() {
    return tokens.peek();
  }

  @Override
  public long getLine() {
    return tokens.getLine();
  }

  @Override
  public long getColumn() {
    return tokens.getColumn();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
