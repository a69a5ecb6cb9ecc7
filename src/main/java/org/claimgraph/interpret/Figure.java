package org.claimgraph.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimgraph.claim.Actor;

/** Somebody in one article, as far as it has told: names, titles, gender. */
final class Figure {
  private String name;
  private String shortName = "";
  private Gender gender = Gender.UNKNOWN;
  private boolean contradicted;
  private Actor.Kind kind;
  private Optional<Actor> known = Optional.empty();
  private boolean unnamed;
  private boolean plural;
  private boolean assured;
  private final Set<String> titles = new TreeSet<>();
  private final Set<String> memberOf = new LinkedHashSet<>();
  private final Set<String> forms = new LinkedHashSet<>();

  Figure(String name, Actor.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Its longest name so far. */
  String name() {
    return name;
  }

  /** The name by which its id is made: first and last name of a person, else the longest name. */
  String shortName() {
    return shortName.isEmpty() ? name : shortName;
  }

  void setShortName(String shortName) {
    this.shortName = this.shortName.isEmpty() ? shortName : this.shortName;
  }

  void addForm(String form) {
    forms.add(form);
    if (form.length() > name.length()) {
      name = form;
    }
  }

  Set<String> forms() {
    return forms;
  }

  Actor.Kind kind() {
    return kind;
  }

  void setKind(Actor.Kind kind) {
    this.kind = kind;
  }

  /** The actor of the lexicon, or of the world, that it is. */
  Optional<Actor> known() {
    return known;
  }

  void setKnown(Actor actor) {
    known = Optional.of(actor);
  }

  boolean isUnnamed() {
    return unnamed;
  }

  void setUnnamed() {
    unnamed = true;
  }

  boolean isPlural() {
    return plural;
  }

  void setPlural() {
    plural = true;
  }

  /** Whether more than the shape of the name shows its kind: a title, a given name, an act. */
  boolean isAssured() {
    return assured || known.isPresent();
  }

  void assure() {
    assured = true;
  }

  boolean isPerson() {
    return kind == Actor.Kind.PERSON;
  }

  Gender gender() {
    return contradicted ? Gender.UNKNOWN : gender;
  }

  /** Takes note of evidence; where evidence contradicts itself the gender stays unknown. */
  void show(Gender shown) {
    if (shown != Gender.UNKNOWN) {
      contradicted |= !gender.agrees(shown);
      gender = shown;
    }
  }

  /** Ids of those for whom it speaks or to whom it belongs. */
  List<String> memberOf() {
    return List.copyOf(memberOf);
  }

  void addMemberOf(String id) {
    memberOf.add(id);
  }

  /** What it is called by before or behind its name, in lower case. */
  Set<String> titles() {
    return titles;
  }

  @Override
  public String toString() {
    return name;
  }
}
