package org.claimgraph.publish.articles;

import com.google.gson.stream.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimgraph.claim.Actor;
import org.claimgraph.claim.Location;
import org.claimgraph.lexicon.Lexicon;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.Store;
import org.claimgraph.text.Fold;

/** Names of the story that go on from what somebody has begun to write. */
final class NameList {
  private static final int MOST = 12;

  private final Store store;

  NameList(Store store) {
    this.store = store;
  }

  /**
   * A name of the lexicon.
   *
   * @param rank 0 if it begins with what is looked for, 1 if one of its words does
   */
  private record Found(int rank, String label, String id) {}

  /**
   * The actors, or with {@code kind=place} the places, one of whose names has a word that begins
   * with {@code q}; those whose name itself begins so come first.
   */
  Reply page(HttpServletRequest request) {
    Lexicon lexicon = store.lexicon();
    String wanted = folded(Optional.ofNullable(request.getParameter("q")).orElse(""));
    boolean places = "place".equals(request.getParameter("kind"));
    List<Found> found = new ArrayList<>();
    if (places) {
      for (Location place : lexicon.locations().values()) {
        add(place.id(), place.name(), place.forms(), wanted, found);
      }
    } else {
      for (Actor actor : lexicon.actors().values()) {
        add(actor.id(), actor.name(), actor.forms(), wanted, found);
      }
    }
    found.sort(
        Comparator.comparingInt(Found::rank).thenComparing(Found::label).thenComparing(Found::id));
    return Reply.json(json(found.subList(0, Math.min(MOST, found.size()))));
  }

  private static void add(
      String id, String name, List<String> forms, String wanted, List<Found> found) {
    if (folded(name).startsWith(wanted)) {
      found.add(new Found(0, name, id));
    } else if (Stream.concat(Stream.of(name), forms.stream())
        .anyMatch(form -> (" " + folded(form)).contains(" " + wanted))) {
      found.add(new Found(1, name, id));
    }
  }

  private static String folded(String name) {
    return Fold.fold(name).strip().toLowerCase(Locale.ROOT);
  }

  private static String json(List<Found> found) {
    StringWriter text = new StringWriter();
    try {
      JsonWriter json = ArticleJson.writer(text);
      json.beginObject().name("names").beginArray();
      for (Found each : found) {
        json.beginObject();
        json.name("id").value(each.id());
        json.name("label").value(each.label());
        json.endObject();
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return text + "\n";
  }
}
