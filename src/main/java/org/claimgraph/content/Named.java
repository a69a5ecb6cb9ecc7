package org.claimgraph.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.lexicon.Mention;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Tells which names in a stretch are spoken about and which say where. The rules:
 *
 * <ol>
 *   <li>A name that is only a place is a place; one that is only an actor is an actor.
 *   <li>A name that is both is a place after "in", "into", "inside", "within", "near", "across" and
 *       the like, after "to" and "from" when a word of motion stands close before, and after a
 *       place that it is joined to by "and", "or" or a comma. Everywhere else it is the actor.
 *   <li>A larger place right after one that it holds ("Springfield, Oregon", "the north of Utopia")
 *       adds nothing and is left out.
 *   <li>"The war in Utopia", "the Utopia war" name an event and neither a place nor an actor.
 *   <li>An adjective of nationality is about the state, but not before a word of {@link
 *       WordList#CULTURE} ("Russian literature", "a Russian journalist").
 * </ol>
 */
final class Named {
  /** How far before "to" a word of motion may stand: "sent 1,500 soldiers by train to". */
  private static final int MOTION_REACH = 7;

  private static final Set<String> ALWAYS =
      Set.of(
          "in",
          "into",
          "inside",
          "within",
          "near",
          "across",
          "throughout",
          "outside",
          "via",
          "at",
          "around",
          "through",
          "towards",
          "toward");

  private static final Set<String> MOTION =
      Set.of(
          ("deploy deploys deployed deploying deployment deployments send sends sent sending dispatch dispatched dispatching"
                  + " arrive arrives arrived arriving arrival travel travels travelled traveled travelling go goes going gone went"
                  + " come comes came coming move moves moved moving transport transported transporting transfer transferred"
                  + " transferring return returns returned returning flee fled fleeing fly flies flew flown flying trip visit back"
                  + " shipped shipping ship shipment ships delivered delivery deliveries flight flights march marched cross crossed"
                  + " crossing enter entered bring brought bringing take took taken way journey route bound migrate migrated")
              .split(" "));

  private static final Set<String> EVENTS =
      Set.of("war", "wars", "conflict", "invasion", "crisis", "fighting");

  private final Phrases<String> culture;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Location> places = new ArrayList<>();

  private Named(World world) {
    this.culture = Phrases.of(world.words(WordList.CULTURE));
  }

  static Named of(World world, List<Token> tokens, List<Mention> mentions) {
    Named named = new Named(world);
    int lastPlace = -1;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean joined =
          lastPlace >= 0 && i > 0 && isJoined(tokens, mentions.get(i - 1), mention, lastPlace);
      if (named.isPlace(tokens, mention, joined)) {
        named.addPlace(tokens, mention);
        lastPlace = mention.last();
      } else {
        named.addActor(tokens, mention);
      }
    }
    return named;
  }

  /** Who is spoken about, each once, in text order. */
  List<Actor> actors() {
    return actors.stream().distinct().toList();
  }

  /** Where it happens, each once, in text order. */
  List<Location> places() {
    return places.stream().distinct().toList();
  }

  private boolean isPlace(List<Token> tokens, Mention mention, boolean joined) {
    if (mention.entry().place().isEmpty()) {
      return false;
    }
    return mention.entry().actor().isEmpty() || joined || isAfterLocative(tokens, mention.first());
  }

  /** Whether the mention follows the last place over "and", "or" or a comma alone. */
  private static boolean isJoined(
      List<Token> tokens, Mention before, Mention mention, int lastPlace) {
    return before.last() == lastPlace
        && mention.first() - before.last() == 2
        && Set.of("and", "or", ",").contains(tokens.get(before.last() + 1).lower());
  }

  private static boolean isAfterLocative(List<Token> tokens, int first) {
    int at = first - 1;
    if (at >= 0 && tokens.get(at).is("the")) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    String word = tokens.get(at).lower();
    if (ALWAYS.contains(word)) {
      return true;
    }
    if (word.equals("to") || word.equals("from")) {
      for (int i = at - 1; i >= 0 && i >= at - MOTION_REACH; i--) {
        if (MOTION.contains(tokens.get(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  private void addPlace(List<Token> tokens, Mention mention) {
    Location place = mention.entry().place().orElseThrow();
    boolean holdsLast =
        !places.isEmpty()
            && mention.first() >= 2
            && Set.of("of", ",").contains(tokens.get(mention.first() - 1).lower())
            && places.get(places.size() - 1).within().contains(place.id());
    if (!holdsLast && !isEvent(tokens, mention)) {
      places.add(place);
    }
  }

  private void addActor(List<Token> tokens, Mention mention) {
    boolean cultural =
        mention.entry().demonym() && culture.from(tokens, mention.last() + 1).isPresent();
    if (!cultural && !isEvent(tokens, mention)) {
      mention.entry().actor().ifPresent(actors::add);
    }
  }

  /** "war in Utopia", "Utopia war", "Utopia-Arcadia war". */
  private static boolean isEvent(List<Token> tokens, Mention mention) {
    int first = mention.first();
    if (mention.entry().place().isEmpty()) {
      return false;
    }
    if (first >= 2
        && tokens.get(first - 1).is("in")
        && EVENTS.contains(tokens.get(first - 2).lower())) {
      return true;
    }
    int next = mention.last() + 1;
    if (next + 1 < tokens.size()
        && (tokens.get(next).is("-") || tokens.get(next + 1).isCapitalized())) {
      int second = tokens.get(next).is("-") ? next + 2 : next + 1;
      if (second < tokens.size() && EVENTS.contains(tokens.get(second).lower())) {
        return true;
      }
    }
    return next < tokens.size() && EVENTS.contains(tokens.get(next).lower());
  }
}
