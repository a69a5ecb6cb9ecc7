package org.claimgraph.publish.articles;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How fast a body has to come that may go on for hours. Jetty measures from the first byte, so
 * whoever begins fast could drip for days; here it is looked at anew again and again. Only waiting
 * counts: what we do between two parts is not the sender's time.
 *
 * @param bytesPerSecond the least; 0 is no limit
 * @param window how much waiting is looked at together
 * @param nanos a clock in nanoseconds that never runs backwards
 */
public record Pace(long bytesPerSecond, Duration window, LongSupplier nanos) {}
