package org.claimgraph.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.content.Named.At;
import org.claimgraph.lexicon.Mention;
import org.claimgraph.lexicon.Phrases;
import org.claimgraph.lexicon.Token;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * Tells which names in a stretch are spoken about and which say where:
 *
 * <ol>
 *   <li>A name that is only an actor is an actor. One that is only a place is a place if the
 *       workspace has it; if only the world has it, "in" or the like must stand before it, for "the
 *       Ohio governor" may be anywhere. So must it before "Utopian territory", which is often what
 *       is fought over and not where.
 *   <li>A name that is both is a place after "in", "into", "near" and the like, after "to" and
 *       "from" when a word of motion stands close before, and after a place that it is joined to by
 *       "and", "or" or a comma. Everywhere else it is the actor.
 *   <li>A larger place right after one that it holds ("Springfield, Utopia", "the coast of Utopia")
 *       adds nothing and is left out.
 *   <li>"The war in Utopia", "the Utopia war" name an event and neither a place nor an actor.
 *   <li>An adjective of nationality is about the state, but not before a word of {@link
 *       WordList#CULTURE} ("Russian literature", "a Russian journalist").
 * </ol>
 */
final class NameReader {
  /** How far before "to" a word of motion may stand: "sent 1,500 soldiers by train to". */
  private static final int MOTION_REACH = 7;

  private static final Set<String> JOINTS = Set.of("and", "or", ",");

  private final Set<String> locatives;
  private final Set<String> motion;
  private final Set<String> events;
  private final Set<String> phraseEnds;
  private final Phrases<String> culture;

  NameReader(World world) {
    this.locatives = world.set(WordList.LOCATIVE);
    this.motion = world.set(WordList.MOTION);
    this.events = world.set(WordList.EVENT);
    this.phraseEnds = world.set(WordList.PHRASE_END);
    this.culture = Phrases.of(world.words(WordList.CULTURE));
  }

  Named read(List<Token> tokens, List<Mention> mentions) {
    List<At<Actor>> actors = new ArrayList<>();
    List<At<Location>> places = new ArrayList<>();
    int lastPlace = -1;
    for (Mention mention : mentions) {
      boolean event = isEvent(tokens, mention);
      boolean joined =
          lastPlace >= 0 && mention.first() - lastPlace == 2 && isJoint(tokens, mention);
      boolean holds =
          mention.entry().place().filter(p -> holdsLast(tokens, mention, p, places)).isPresent();
      if (holds || isPlace(tokens, mention, joined)) {
        Location place = mention.entry().place().orElseThrow();
        if (!event && !holds) {
          places.add(new At<>(mention.first(), mention.last(), place));
        }
        lastPlace = mention.last();
      } else if (!event && !isCultural(tokens, mention)) {
        mention
            .entry()
            .actor()
            .ifPresent(actor -> actors.add(new At<>(mention.first(), mention.last(), actor)));
      }
    }
    return new Named(List.copyOf(actors), List.copyOf(places));
  }

  private boolean isPlace(List<Token> tokens, Mention mention, boolean joined) {
    if (mention.entry().place().isEmpty()) {
      return false;
    }
    boolean only = mention.entry().actor().isEmpty();
    boolean possession = tokens.get(mention.last()).is("territory");
    return (only && mention.entry().known() && !possession)
        || ((only || !isModifier(tokens, mention))
            && (joined || isAfterLocative(tokens, mention.first())));
  }

  /** "in Utopia's favour", "towards a Utopia-led order", "in U.S. history". */
  private boolean isModifier(List<Token> tokens, Mention mention) {
    if (mention.last() + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(mention.last() + 1);
    String name = tokens.get(mention.last()).word();
    boolean initials =
        mention.first() == mention.last() && name.equals(name.toUpperCase(Locale.ROOT));
    return next.is("'s")
        || next.is("'")
        || next.is("-")
        || (initials && next.isWord() && !phraseEnds.contains(next.lower()));
  }

  /** "and", "or", or the comma of a list that goes on: "in Utopia, Arcadia and Thule". */
  private static boolean isJoint(List<Token> tokens, Mention mention) {
    int next = mention.last() + 1;
    boolean goesOn = next < tokens.size() && JOINTS.contains(tokens.get(next).lower());
    Token joint = tokens.get(mention.first() - 1);
    return joint.is(",") ? goesOn : JOINTS.contains(joint.lower());
  }

  private boolean isAfterLocative(List<Token> tokens, int first) {
    int at = first > 0 && tokens.get(first - 1).is("the") ? first - 2 : first - 1;
    if (at < 0) {
      return false;
    }
    if (locatives.contains(tokens.get(at).lower())) {
      return true;
    }
    if (tokens.get(at).is("to") || tokens.get(at).is("from")) {
      for (int i = at - 1; i >= 0 && i >= at - MOTION_REACH; i--) {
        if (motion.contains(tokens.get(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsLast(
      List<Token> tokens, Mention mention, Location place, List<At<Location>> places) {
    return !places.isEmpty()
        && places.get(places.size() - 1).last() == mention.first() - 2
        && (tokens.get(mention.first() - 1).is("of") || tokens.get(mention.first() - 1).is(","))
        && places.get(places.size() - 1).what().within().contains(place.id());
  }

  private boolean isCultural(List<Token> tokens, Mention mention) {
    return mention.entry().demonym() && culture.from(tokens, mention.last() + 1).isPresent();
  }

  /** "war in Utopia", "Utopia war", "Utopia-Arcadia war". */
  private boolean isEvent(List<Token> tokens, Mention mention) {
    int first = mention.first();
    int next = mention.last() + 1;
    if (mention.entry().place().isEmpty()) {
      return false;
    }
    boolean in = first >= 2 && tokens.get(first - 1).is("in") && isEvent(tokens, first - 2);
    boolean hyphen = next < tokens.size() && tokens.get(next).is("-");
    boolean second = next < tokens.size() && tokens.get(next).isCapitalized();
    boolean pair = hyphen ? isEvent(tokens, next + 2) : second && isEvent(tokens, next + 1);
    return in || pair || isEvent(tokens, next);
  }

  private boolean isEvent(List<Token> tokens, int at) {
    return at < tokens.size() && events.contains(tokens.get(at).lower());
  }
}
