package org.claimgraph.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.graph.Iris;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Nearest;

/**
 * Whom and where a person means who decides about the claims of one article. What is written is an
 * id ({@code nis}, {@code actor:nis}, a whole IRI) or a name. A name that neither the lexicon nor
 * the article has is a new, provisional actor; a place must be one of the lexicon.
 */
public final class Naming {
  private static final int LONGEST_NAME = 200;

  /** An id, with what may stand before it; anything else is a name. */
  private static final Pattern ID = Pattern.compile("(https?://.*|[a-z]*:)?[a-z0-9._-]*");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cn}\\p{Cs}\\p{Co}]");

  private final ReadArticle read;
  private final Lexicon lexicon;
  private final RuleReader rules;

  /**
   * @param read the article, whose provisional actors can be meant
   * @param lexicon the names of the story
   * @param rules make an actor of a name
   */
  public Naming(ReadArticle read, Lexicon lexicon, RuleReader rules) {
    this.read = read;
    this.lexicon = lexicon;
    this.rules = rules;
  }

  ReadArticle read() {
    return read;
  }

  /** The actors that are meant, each once; a fault of {@code field} for whoever is not known. */
  List<Actor> actors(String field, List<String> written, List<Fault> faults) {
    List<Actor> actors = new ArrayList<>();
    for (String who : written) {
      actor(who)
          .ifPresentOrElse(
              actors::add,
              () -> faults.add(unknown(field, "actor", who, lexicon.actors().keySet())));
    }
    return actors.stream().distinct().toList();
  }

  /** The places that are meant, each once; a fault of {@code field} for each that is not known. */
  List<Location> places(String field, List<String> written, List<Fault> faults) {
    List<Location> places = new ArrayList<>();
    for (String where : written) {
      lexicon
          .location(Iris.lastPart(where))
          .or(() -> placeCalled(where.strip()))
          .ifPresentOrElse(
              places::add,
              () -> faults.add(unknown(field, "place", where, lexicon.locations().keySet())));
    }
    return places.stream().distinct().toList();
  }

  private Optional<Actor> actor(String written) {
    String id = Iris.lastPart(written);
    Optional<Actor> known = lexicon.actor(id).or(() -> met(actor -> actor.id().equals(id)));
    if (known.isPresent() || ID.matcher(written).matches()) {
      return known;
    }
    String name = SPACES.matcher(written).replaceAll(" ").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || NO_NAME.matcher(name).find()) {
      return Optional.empty();
    }
    return lexicon
        .called(name)
        .or(() -> met(actor -> actor.name().equals(name) || actor.forms().contains(name)))
        .or(() -> Optional.of(rules.named(name, read.article())));
  }

  private Optional<Actor> met(Predicate<Actor> wanted) {
    return Stream.concat(
            read.provisional().stream(), read.claims().stream().flatMap(Mentions::actors))
        .filter(wanted)
        .findFirst();
  }

  private Optional<Location> placeCalled(String name) {
    return lexicon.locations().values().stream()
        .filter(place -> place.name().equals(name) || place.forms().contains(name))
        .findFirst();
  }

  private static Fault unknown(String field, String kind, String who, Collection<String> known) {
    return new Fault(
        field,
        "There is no %s %s; expected one of the lexicon%s"
            .formatted(kind, who, Nearest.hint(Iris.lastPart(who), known)));
  }
}
