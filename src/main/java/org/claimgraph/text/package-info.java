/** Sentences, words, quotations, spans; where things stand. */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;
