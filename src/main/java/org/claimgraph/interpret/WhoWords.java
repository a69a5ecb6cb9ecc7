package org.claimgraph.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.lexicon.WordList;
import org.claimgraph.lexicon.World;

/**
 * By which words English tells what kind of somebody is meant: the lists of the world, asked in
 * lower case, and the endings that say the same.
 */
final class WhoWords {
  private static final Pattern SPACE = Pattern.compile(" ");

  private static final List<WordList> OFFICES =
      List.of(
          WordList.MILITARY_RANK,
          WordList.POLITICAL_OFFICE,
          WordList.LEGAL_OFFICE,
          WordList.RELIGIOUS_OFFICE,
          WordList.ACADEMIC_TITLE,
          WordList.BUSINESS_OFFICE,
          WordList.OCCUPATION,
          WordList.SPOKESPERSON,
          WordList.HONORIFIC);

  /** Heads of offices that are more often something else: "House Whip", "the Court of …". */
  private static final Set<String> NO_TITLES =
      Set.of("of", "the", "one", "state", "house", "court");

  private final GivenNames names;
  private final Map<String, Gender> titles = new HashMap<>();
  private final Set<String> days = new HashSet<>();
  private final Set<String> organizationNames;
  private final Set<String> organizations;
  private final Set<String> media;
  private final Set<String> mediumNames;
  private final Set<String> documents;
  private final Set<String> plurals;
  private final Set<String> forces;
  private final Set<String> nobody;

  WhoWords(World world) {
    names = new GivenNames(world);
    for (WordList list : OFFICES) {
      world.words(list).forEach(office -> titles.put(head(office), Gender.UNKNOWN));
    }
    titles.keySet().removeAll(NO_TITLES);
    world.words(WordList.TITLE).forEach(t -> titles.put(t, Gender.UNKNOWN));
    world.words(WordList.MALE_TITLE).forEach(t -> titles.put(t, Gender.MALE));
    world.words(WordList.FEMALE_TITLE).forEach(t -> titles.put(t, Gender.FEMALE));
    world.words(WordList.MONTH).forEach(day -> days.add(day.toLowerCase(Locale.ROOT)));
    world.words(WordList.WEEKDAY).forEach(day -> days.add(day.toLowerCase(Locale.ROOT)));
    organizationNames = world.set(WordList.ORGANIZATION_NAME);
    organizations = world.set(WordList.ORGANIZATION);
    media = world.set(WordList.MEDIUM);
    mediumNames = world.set(WordList.MEDIUM_NAME);
    documents = world.set(WordList.DOCUMENT);
    plurals = world.set(WordList.PLURAL_PEOPLE);
    forces = world.set(WordList.ARMED_FORCE);
    nobody = world.set(WordList.NOBODY);
  }

  /** Given names. */
  GivenNames names() {
    return names;
  }

  /** The noun of an office: "minister" of "minister of defence" and of "prime minister". */
  private static String head(String office) {
    List<String> words = List.of(SPACE.split(office.toLowerCase(Locale.ROOT)));
    int end = words.size();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean behind =
          word.equals("of") || word.equals("for") || word.equals("to") || word.equals("in");
      end = behind ? Math.min(end, i) : end;
    }
    return words.get(end - 1);
  }

  /** Whether the word is a day of the week or a month. */
  boolean isDay(String lower) {
    return days.contains(lower);
  }

  /** Whether the word is a title, an office or a calling of one person. */
  boolean isTitle(String lower) {
    return titles.containsKey(lower);
  }

  /** The gender that a title shows. */
  Gender genderOfTitle(String lower) {
    return titles.getOrDefault(lower, Gender.UNKNOWN);
  }

  /** The word that an abbreviated title stands for: "senator" for "sen."; itself if it is none. */
  static String fullTitle(String lower) {
    return switch (lower) {
      case "sen", "sen." -> "senator";
      case "gov", "gov." -> "governor";
      case "rep", "rep." -> "representative";
      case "gen", "gen." -> "general";
      case "prof", "prof." -> "professor";
      case "rev", "rev." -> "reverend";
      case "col", "col." -> "colonel";
      case "capt", "capt." -> "captain";
      case "adm", "adm." -> "admiral";
      case "amb", "amb." -> "ambassador";
      case "lt", "lt." -> "lieutenant";
      case "sgt", "sgt." -> "sergeant";
      case "pres", "pres." -> "president";
      case "congressman", "congresswoman" -> "representative";
      default -> lower;
    };
  }

  /** Whether a name's first word is the end of an office: "secretary of State Jane Doe". */
  static boolean isDepartment(String lower) {
    return switch (lower) {
      case "state",
          "defense",
          "defence",
          "education",
          "health",
          "labor",
          "commerce",
          "energy",
          "agriculture",
          "transportation",
          "interior" ->
          true;
      default -> false;
    };
  }

  /** Whether the word tells of which party somebody is, and not who. */
  static boolean isParty(String lower) {
    return switch (lower) {
      case "republican",
          "democrat",
          "democratic",
          "gop",
          "conservative",
          "labour",
          "liberal",
          "tory",
          "socialist",
          "libertarian" ->
          true;
      default -> false;
    };
  }

  /** Whether the word is a form of address, which is no role. */
  static boolean isHonorific(String lower) {
    return switch (lower) {
      case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lady", "mme" ->
          true;
      default -> false;
    };
  }

  boolean isOrganizationName(String lower) {
    return organizationNames.contains(lower);
  }

  boolean isOrganization(String lower) {
    return organizations.contains(lower);
  }

  boolean isMedium(String lower) {
    return media.contains(lower);
  }

  boolean isDocument(String lower) {
    return documents.contains(lower);
  }

  /** Whether a word of the name is one that names of newspapers and broadcasters have. */
  boolean isMediumName(String name) {
    return SPACE.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(mediumNames::contains);
  }

  boolean isForce(String lower) {
    return forces.contains(lower);
  }

  /** Words that name nobody: "some", "others", "you". */
  boolean isNobody(String lower) {
    return nobody.contains(lower);
  }

  /** Whether a common noun is plural, by its ending or by a list. */
  boolean isPlural(String lower) {
    return plurals.contains(lower)
        || (lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && lower.length() > 3);
  }

  /** Whether a plural noun names people: its singular is a title, or it ends as such words do. */
  boolean isPeople(String lower) {
    if (plurals.contains(lower)) {
      return true;
    }
    if (!lower.endsWith("s")) {
      return false;
    }
    String singular = lower.substring(0, lower.length() - 1);
    return isTitle(singular) || isAgentNoun(singular) || isTitle(plainY(lower));
  }

  private static String plainY(String lower) {
    return lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : lower;
  }

  /** Whether a name is that of several people: "Republicans", "the Iranians". */
  boolean isPeopleName(String lower) {
    return plurals.contains(lower)
        || lower.endsWith("ians")
        || lower.endsWith("icans")
        || lower.endsWith("-american")
        || lower.endsWith("ists")
        || lower.endsWith("crats");
  }

  /** Whether a singular noun names a person, by a list or by an ending such as "-ist". */
  boolean isPerson(String lower) {
    return isTitle(lower) || isAgentNoun(lower);
  }

  private static boolean isAgentNoun(String lower) {
    return lower.length() > 4
        && (lower.endsWith("ist")
            || lower.endsWith("ian")
            || lower.endsWith("eer")
            || lower.endsWith("man")
            || lower.endsWith("woman")
            || lower.endsWith("person")
            || lower.endsWith("maker"));
  }
}
