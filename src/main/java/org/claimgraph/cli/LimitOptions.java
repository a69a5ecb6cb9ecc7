package org.claimgraph.cli;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.claimgraph.publish.Limit;
import org.claimgraph.publish.Limits;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** An option for each limit of the server, made from the list of them. */
final class LimitOptions {
  private final Map<Limit, BigDecimal> given = new EnumMap<>(Limit.class);

  void addTo(CommandSpec command) {
    ArgGroupSpec.Builder group =
        ArgGroupSpec.builder().validate(false).heading("%nLimits:%n").multiplicity("0..1");
    for (Limit limit : Limit.values()) {
      group.addArg(option(limit));
    }
    command.addArgGroup(group.build());
  }

  private OptionSpec option(Limit limit) {
    ISetter setter =
        new ISetter() {
          @Override
          @SuppressWarnings("unchecked")
          public <T> T set(T value) {
            return (T) given.put(limit, (BigDecimal) value);
          }
        };
    return OptionSpec.builder(limit.option())
        .paramLabel("N")
        .type(BigDecimal.class)
        .setter(setter)
        .description("%s (default: %s).".formatted(limit.says(), limit.normallyWritten()))
        .build();
  }

  /** The limits that were asked for. */
  Limits read() throws Failure {
    Limits limits = Limits.normal();
    for (Map.Entry<Limit, BigDecimal> each : given.entrySet()) {
      if (each.getValue() != null) {
        limits = with(limits, each.getKey(), each.getValue());
      }
    }
    return limits;
  }

  private static Limits with(Limits limits, Limit limit, BigDecimal value) throws Failure {
    try {
      return limits.with(limit, limit.read(value));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }
}
