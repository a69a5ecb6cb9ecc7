package org.claimgraph.publish.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An Accept header, read as HTTP defines it: the most specific range that fits a media type gives
 * its quality, and quality 0 means "not this one".
 */
public final class Accept {
  private record Range(String type, String subtype, double quality) {
    /** 0 does not fit; 1 {@code *}{@code /*}; 2 {@code text/*}; 3 {@code text/turtle}. */
    int fit(String mediaType) {
      int slash = mediaType.indexOf('/');
      boolean sameType = type.equals(mediaType.substring(0, slash));
      if (sameType && subtype.equals(mediaType.substring(slash + 1))) {
        return 3;
      }
      if (sameType && subtype.equals("*")) {
        return 2;
      }
      return type.equals("*") && subtype.equals("*") ? 1 : 0;
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads the header of a request; several lines of it are one list. */
  public static Accept of(HttpServletRequest request) {
    return parse(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /**
   * Reads the value of a header; an empty one welcomes everything. Ranges that are no ranges are
   * skipped.
   */
  public static Accept parse(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      List<String> pieces = List.of(part.split(";", -1));
      String range = pieces.get(0).strip().toLowerCase(Locale.ROOT);
      int slash = range.indexOf('/');
      if (slash > 0) {
        ranges.add(
            new Range(range.substring(0, slash), range.substring(slash + 1), quality(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
  }

  private static double quality(List<String> pieces) {
    for (String piece : pieces.subList(1, pieces.size())) {
      String parameter = piece.strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring(2))));
        } catch (NumberFormatException notANumber) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The best of what is offered; the earlier of two equal ones; none when nothing is welcome. */
  public Optional<String> best(List<String> offered) {
    String best = null;
    double highest = 0;
    for (String mediaType : offered) {
      double quality = quality(mediaType);
      if (quality > highest) {
        best = mediaType;
        highest = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the media type is asked for by its own name: what browsers do with text/html. */
  public boolean names(String mediaType) {
    return ranges.stream().anyMatch(range -> range.fit(mediaType) == 3 && range.quality() > 0);
  }

  private double quality(String mediaType) {
    int closest = 0;
    double quality = 0;
    for (Range range : ranges) {
      int fit = range.fit(mediaType);
      if (fit > closest) {
        closest = fit;
        quality = range.quality();
      }
    }
    return quality;
  }
}
