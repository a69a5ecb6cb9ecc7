package org.claimgraph.lexicon;

/** The universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
public enum WordClass {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  PRON,
  DET,
  ADP,
  SCONJ,
  CCONJ,
  NUM,
  PART,
  INTJ,
  PUNCT,
  SYM,
  X
}
