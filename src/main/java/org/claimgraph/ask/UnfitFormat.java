package org.claimgraph.ask;

import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** A format in which the answer to the query cannot be written. The message is one sentence. */
public final class UnfitFormat extends IllegalArgumentException {
  UnfitFormat(ResultFormat format, Query query) {
    super(
        "%s cannot hold %s; use %s."
            .formatted(
                format.id(),
                ResultFormat.givesTriples(query) ? "triples" : "rows or yes/no",
                ResultFormat.fitting(query).stream()
                    .map(ResultFormat::id)
                    .collect(Collectors.joining(", "))));
  }
}
