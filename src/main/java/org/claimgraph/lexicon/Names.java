package org.claimgraph.lexicon;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.lexicon.Mention.Entry;
import org.claimgraph.text.Fold;

/**
 * Every name with what it stands for. A country, an institution or a city of the world that the
 * workspace has under one of its names is the workspace's entry, under all its names; any other
 * becomes an entry of its own. Of two entries of the world with one name ("The Guardian" of two
 * lands) the first in the data has it.
 *
 * <p>Three rules about countries: the land and the state share a name and are both offered; the
 * name of the capital stands for the state as actor and for the city as place ("Moscow said", "in
 * Moscow"); an adjective ("Russian") stands for the state, marked as a demonym.
 */
public final class Names {
  /** A name is found without its article: "the Kremlin" in "his Kremlin". */
  private static final String ARTICLE = "the ";

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private final Map<String, Entry> names = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();

  private Names() {}

  /** What each name stands for; names are folded, without an article before them. */
  public static Map<String, Entry> of(Lexicon lexicon, World world) {
    Names names = new Names();
    for (Actor actor : lexicon.actors().values()) {
      forms(actor.name(), actor.forms()).forEach(form -> names.addOwn(form, actor));
    }
    for (Location place : lexicon.locations().values()) {
      forms(place.name(), place.forms()).forEach(form -> names.addOwn(form, place));
    }
    names.actors.forEach((form, actor) -> names.offer(form, true, Optional.of(actor)));
    names.places.forEach((form, place) -> names.offer(form, true, Optional.empty()));
    Map<String, Actor> states = new LinkedHashMap<>();
    world.countries().forEach(country -> states.put(country.code(), names.add(country)));
    world.institutions().forEach(institution -> names.add(institution, states));
    world.places().forEach(names::add);
    return names.names;
  }

  private static List<String> forms(String name, List<String> forms) {
    return Stream.concat(Stream.of(name), forms.stream())
        .map(Fold::fold)
        .map(form -> form.startsWith(ARTICLE) ? form.substring(ARTICLE.length()) : form)
        .distinct()
        .toList();
  }

  private void addOwn(String form, Actor actor) {
    actors.putIfAbsent(form, actor);
  }

  private void addOwn(String form, Location place) {
    places.putIfAbsent(form, place);
  }

  /** Enters a form once; its place, if it has one, is entered with it. */
  private void offer(String form, boolean known, Optional<Actor> actor) {
    Optional<Location> place = Optional.ofNullable(places.get(form));
    names.putIfAbsent(form, new Entry(actor, place, false, known));
  }

  private Actor add(Country country) {
    List<String> forms = forms(country.name(), country.forms());
    String id = slug(country.name());
    Actor state =
        known(
            forms, actors, () -> proposed(id, country.name(), forms, List.of(), Actor.Kind.STATE));
    Location land = known(forms, places, () -> new Location(id, country.name(), forms, List.of()));
    for (String form : forms) {
      enter(form, Optional.of(state), Optional.of(land), false);
    }
    for (String form : forms("", country.demonyms())) {
      enter(form, Optional.of(state), Optional.empty(), true);
    }
    for (String capital : forms("", country.capitals())) {
      String city = slug(capital);
      Location place =
          known(
              List.of(capital),
              places,
              () -> new Location(city, capital, List.of(capital), List.of(land.id())));
      enter(capital, Optional.of(state), Optional.of(place), false);
    }
    return state;
  }

  private static Actor proposed(
      String id, String name, List<String> forms, List<String> memberOf, Actor.Kind kind) {
    return new Actor(id, name, forms, memberOf, Optional.of(new Actor.Guess(kind, false)));
  }

  private void add(Institution institution, Map<String, Actor> states) {
    List<String> forms = forms(institution.name(), institution.forms());
    List<String> memberOf =
        institution.country().stream()
            .flatMap(code -> Stream.ofNullable(states.get(code)))
            .map(Actor::id)
            .toList();
    Actor actor =
        known(
            forms,
            actors,
            () ->
                proposed(
                    slug(institution.name()),
                    institution.name(),
                    forms,
                    memberOf,
                    Actor.Kind.ORGANIZATION));
    for (String form : forms) {
      // What the workspace knows under the name is not an institution besides: its Blue House is a
      // place.
      if (!(actors.containsKey(form) || places.containsKey(form))) {
        enter(form, Optional.of(actor), Optional.empty(), false);
      }
    }
  }

  private void add(Location place) {
    List<String> forms = forms(place.name(), place.forms());
    Location entry = known(forms, places, () -> place);
    forms.forEach(form -> enter(form, Optional.empty(), Optional.of(entry), false));
  }

  /** Enters a form of the world, unless the workspace or an earlier entry has it. */
  private void enter(
      String form, Optional<Actor> actor, Optional<Location> place, boolean demonym) {
    if (form.isEmpty()) {
      return;
    }
    BiFunction<Entry, Entry, Entry> both =
        (old, added) ->
            new Entry(
                old.actor().or(added::actor),
                old.place().or(added::place),
                old.actor().isPresent() ? old.demonym() : added.demonym(),
                old.known());
    names.merge(form, new Entry(actor, place, demonym, false), both);
  }

  private static <T> T known(List<String> forms, Map<String, T> entries, Supplier<T> otherwise) {
    return forms.stream()
        .filter(entries::containsKey)
        .findFirst()
        .map(entries::get)
        .orElseGet(otherwise);
  }

  /** The last part of an IRI for a name: letters and digits of ASCII, parted by hyphens. */
  public static String slug(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(Fold.fold(name), Normalizer.Form.NFD))
            .replaceAll("")
            .replace("'", "")
            .toLowerCase(Locale.ROOT);
    return String.join("-", NO_WORD.splitAsStream(plain).filter(s -> !s.isEmpty()).toList());
  }
}
