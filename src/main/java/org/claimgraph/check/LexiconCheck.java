package org.claimgraph.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.graph.Iris;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.text.Fold;
import org.claimgraph.workspace.Finding;
import org.claimgraph.workspace.Place;
import org.claimgraph.workspace.Workspace;

/** Names that belong to two entries, and entries that nothing uses. */
final class LexiconCheck {
  private final Workspace workspace;
  private final List<Finding> findings = new ArrayList<>();

  private LexiconCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  static List<Finding> findings(Workspace workspace) {
    LexiconCheck check = new LexiconCheck(workspace);
    Lexicon lexicon = workspace.lexicon();
    check.sharedNames(lexicon);
    if (workspace.findings().isEmpty()) {
      check.unused(lexicon);
    }
    return check.findings;
  }

  /** A name may belong to an actor and to a place, but not to two of either. */
  private void sharedNames(Lexicon lexicon) {
    Map<String, String> owners = new HashMap<>();
    for (Actor actor : lexicon.actors().values()) {
      sharedNames(actor.id(), Iris.actor(actor.id()).getURI(), actor.forms(), owners);
    }
    owners.clear();
    for (Location place : lexicon.locations().values()) {
      sharedNames(place.id(), Iris.location(place.id()).getURI(), place.forms(), owners);
    }
  }

  private void sharedNames(
      String id, String iri, Collection<String> forms, Map<String, String> owners) {
    for (String form : forms) {
      String owner = owners.putIfAbsent(Fold.fold(form), id);
      if (owner != null && !owner.equals(id)) {
        add(
            iri,
            "alias-shared",
            "“%s” belongs to %s and to %s; expected one owner, or longer names."
                .formatted(form, owner, id));
      }
    }
  }

  /** Only asked of a workspace that could be read whole: a refused claim may have been the use. */
  private void unused(Lexicon lexicon) {
    Usage usage = Usage.of(workspace);
    for (String id : lexicon.actors().keySet()) {
      if (!usage.actors().contains(id)) {
        unused(Iris.actor(id).getURI(), "No article names actor %s and no claim uses it", id);
      }
    }
    for (String id : lexicon.locations().keySet()) {
      if (!usage.locations().contains(id)) {
        unused(Iris.location(id).getURI(), "No article names place %s and no claim uses it", id);
      }
    }
    for (String id : lexicon.questions().keySet()) {
      if (!usage.questions().contains(id)) {
        unused(Iris.question(id).getURI(), "No claim answers or asks question %s", id);
      }
    }
  }

  private void unused(String iri, String says, String id) {
    add(iri, "unused-entry", says.formatted(id) + "; expected a use, or the entry gone.");
  }

  private void add(String iri, String rule, String says) {
    Place place = workspace.places().getOrDefault(iri, new Place("lexicon", 0, 0));
    findings.add(new Finding(place, rule, says));
  }
}
