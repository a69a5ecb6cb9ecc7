package org.claimgraph.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The phrases by which a single line shows that it is no part of the article, whatever stands
 * around it. Each list is named by the kind of furniture it shows.
 */
final class FurniturePhrases {
  /** Lines that begin so, and are no longer than a few words. */
  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "share line",
          List.of(
              "share this",
              "share on",
              "share:",
              "share via",
              "share article",
              "tweet this",
              "follow us",
              "follow @",
              "like us on",
              "find us on",
              "join us on",
              "email this",
              "print this",
              "click to share",
              "connect with us",
              "send this to"),
          "related articles",
          List.of(
              "read more:",
              "read more at",
              "read more on",
              "read more from",
              "read also:",
              "also read:",
              "read next:",
              "read the full",
              "read the original",
              "read it all",
              "read the rest",
              "read the whole",
              "related:",
              "related articles",
              "related stories",
              "related posts",
              "related coverage",
              "related content",
              "see also:",
              "see more:",
              "more on this",
              "more stories",
              "more coverage",
              "more from",
              "watch:",
              "watch the",
              "listen:",
              "click here",
              "click through",
              "you may also",
              "you might also",
              "recommended for you",
              "recommended:",
              "most read",
              "most popular",
              "trending now",
              "editor's picks",
              "editors' picks",
              "up next",
              "don't miss:",
              "keep reading",
              "full coverage:",
              "photos:",
              "video:",
              "gallery:"),
          "newsletter line",
          List.of(
              "sign up for",
              "sign up to",
              "sign up now",
              "subscribe to",
              "subscribe now",
              "subscribe for",
              "subscribe today",
              "get our newsletter",
              "get the latest",
              "get breaking news",
              "join our newsletter",
              "join our mailing",
              "enter your email",
              "download our app",
              "download the app",
              "already a subscriber",
              "support our",
              "donate",
              "become a member",
              "become a subscriber"),
          "page furniture",
          List.of(
              "skip to content",
              "skip to main",
              "skip to navigation",
              "skip ad",
              "jump to",
              "advertisement",
              "story continues below",
              "article continues below",
              "continue reading below",
              "scroll to continue",
              "scroll down to",
              "back to top",
              "go back to",
              "next article",
              "previous article",
              "next post",
              "previous post",
              "discussion about this",
              "got a tip",
              "have a tip",
              "have a news tip",
              "send tips",
              "terms of use",
              "terms of service",
              "privacy policy",
              "loading",
              "please enable",
              "your browser does not",
              "play video",
              "embed",
              "this site uses",
              "sponsored content",
              "paid content",
              "manage subscription",
              "copyright",
              "\u00A9",
              "(c) 1",
              "(c) 2"),
          "comment form",
          List.of(
              "leave a reply",
              "leave a comment",
              "please enter your",
              "your email address will",
              "required fields are",
              "post a comment",
              "post comment",
              "add a comment",
              "save my name",
              "log in to leave",
              "log in to comment",
              "you must be logged in",
              "comments are closed",
              "be the first to comment",
              "view comments",
              "show comments",
              "join the conversation",
              "notify me of",
              "cancel reply"),
          "tags",
          List.of(
              "tags:",
              "tag:",
              "tagged:",
              "tagged with",
              "filed under",
              "filed in",
              "topics:",
              "related topics",
              "categories:",
              "category:",
              "posted in",
              "keywords:",
              "in this story:"),
          "date line",
          List.of(
              "published:",
              "published on",
              "published at",
              "updated:",
              "updated on",
              "updated at",
              "last updated",
              "last modified",
              "first published",
              "posted on",
              "posted at",
              "posted:",
              "modified:",
              "reading time",
              "estimated reading"),
          "credit",
          List.of(
              "photo:",
              "photos by",
              "photo by",
              "photo credit",
              "photograph:",
              "photograph by",
              "photographs by",
              "image:",
              "image by",
              "image credit",
              "images:",
              "picture:",
              "picture credit",
              "credit:",
              "credits:",
              "file photo",
              "featured image",
              "ap photo",
              "getty images",
              "reuters/",
              "afp/",
              "epa/",
              "illustration by",
              "screenshot:",
              "screengrab"),
          "pingback",
          List.of("pingback:", "trackback:"));

  /** A long line may begin so: the words make no sense within an article. */
  private static final Map<String, List<String>> SURE =
      Map.of(
          "licence line",
          List.of(
              "this article is republished",
              "this article was republished",
              "this article is licensed",
              "this article was originally published",
              "this article originally appeared",
              "this article first appeared",
              "this story was originally published",
              "this story originally appeared",
              "this story first appeared",
              "this post originally appeared",
              "this piece originally appeared",
              "this work is licensed",
              "originally published",
              "republished with permission",
              "reprinted with permission",
              "licensed under"),
          "cookie line",
          List.of(
              "we use cookies",
              "this website uses cookies",
              "this site uses cookies",
              "by continuing to",
              "by using this site",
              "by clicking",
              "by subscribing",
              "by signing up",
              "we and our partners"),
          "biography",
          List.of(
              "about the author",
              "about the writer",
              "about our author",
              "about the reporter",
              "about this author"));

  /** The whole line, but for marks at its end. */
  private static final Map<String, List<String>> WHOLE =
      Map.of(
          "share line",
          List.of(
              "share",
              "tweet",
              "email",
              "e-mail",
              "print",
              "facebook",
              "twitter",
              "linkedin",
              "pinterest",
              "whatsapp",
              "reddit",
              "telegram",
              "copy link",
              "pin it",
              "save",
              "link copied",
              "instagram",
              "youtube",
              "google+",
              "flipboard",
              "like"),
          "related articles",
          List.of("read more", "related", "see also", "recommended", "trending", "also read"),
          "navigation",
          List.of(
              "menu",
              "home",
              "search",
              "log in",
              "login",
              "sign in",
              "register",
              "subscribe",
              "close",
              "next",
              "previous",
              "contact us",
              "about us",
              "top stories",
              "sections",
              "archives",
              "newsletters",
              "newsletter",
              "donate",
              "follow",
              "contents",
              "continue reading",
              "show more",
              "load more",
              "view all",
              "see all",
              "expand"),
          "page furniture",
          List.of(
              "ad", "advertising", "sponsored", "image", "photo", "video", "audio", "transcript"),
          "comment form",
          List.of("comments", "comment", "reply", "add comment", "no comments", "name", "website"));

  /** How a phrase must stand in its line. */
  private enum Place {
    WHOLE,
    START,
    SHORT_START
  }

  private record Phrase(String words, String kind, Place place) {}

  /** The phrases by their first letter, in an order that depends on nothing but the lists. */
  private static final Map<Character, List<Phrase>> BY_LETTER = new HashMap<>();

  static {
    add(WHOLE, Place.WHOLE);
    add(SURE, Place.START);
    add(BEGINNINGS, Place.SHORT_START);
  }

  private FurniturePhrases() {}

  private static void add(Map<String, List<String>> phrases, Place place) {
    new TreeMap<>(phrases)
        .forEach(
            (kind, list) -> {
              for (String words : list) {
                BY_LETTER
                    .computeIfAbsent(words.charAt(0), c -> new ArrayList<>())
                    .add(new Phrase(words, kind, place));
              }
            });
  }

  /** The kind of furniture that {@code line} shows itself to be by its words alone. */
  static Optional<String> kind(PageLine line) {
    for (Phrase phrase : BY_LETTER.getOrDefault(line.lower().charAt(0), List.of())) {
      if (fits(phrase, line)) {
        return Optional.of(phrase.kind());
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Phrase phrase, PageLine line) {
    return switch (phrase.place()) {
      case WHOLE -> line.is(phrase.words());
      case START -> line.beginsWith(phrase.words());
      case SHORT_START -> line.beginsWith(phrase.words()) && line.hasAtMost(30);
    };
  }
}
