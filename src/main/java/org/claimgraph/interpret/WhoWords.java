package org.claimgraph.interpret;

import java.text.Normalizer;
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
 * The words by which English tells what kind of somebody is meant, in lower case. Titles, offices
 * and given names of the world's lists are added to those that stand here.
 */
final class WhoWords {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final List<String> MALE_TITLES =
      words(
          "mr mr. sir lord king prince duke baron count father brother uncle spokesman chairman"
              + " congressman councilman businessman salesman assemblyman husband grandfather son"
              + " boy man actor sheikh sultan emperor pope rabbi imam ayatollah");
  private static final List<String> FEMALE_TITLES =
      words(
          "mrs mrs. ms ms. miss madam lady dame queen princess duchess baroness mother sister aunt"
              + " spokeswoman chairwoman congresswoman councilwoman businesswoman assemblywoman wife"
              + " grandmother daughter girl woman actress widow nun mme mme. mlle");
  private static final List<String> TITLES =
      words(
          "dr dr. prof prof. professor president president-elect premier chancellor minister secretary senator"
              + " sen sen. sens. representative rep rep. reps. governor gov gov. gen gen. general lt. lieutenant"
              + " col. colonel maj. major capt. captain sgt. sergeant cmdr. commander adm. admiral"
              + " marshal brigadier private corporal officer detective sheriff deputy inspector"
              + " superintendent chief judge justice magistrate attorney prosecutor lawyer counsel"
              + " solicitor barrister ambassador envoy consul diplomat delegate commissioner mayor"
              + " councillor councilor alderman lawmaker legislator mp spokesperson speaker leader"
              + " director manager ceo cfo executive chairperson chair founder co-founder owner"
              + " partner banker economist analyst strategist pollster consultant adviser advisor aide"
              + " assistant expert researcher scientist scholar academic historian lecturer fellow"
              + " teacher principal dean rector provost student author writer journalist reporter"
              + " correspondent columnist editor anchor host presenter commentator critic blogger"
              + " producer filmmaker photographer artist singer musician player coach athlete"
              + " bishop archbishop cardinal reverend rev rev. pastor priest monsignor patriarch"
              + " doctor physician nurse surgeon psychiatrist psychologist engineer architect"
              + " farmer worker employee driver pilot soldier veteran fighter activist campaigner"
              + " organizer organiser volunteer protester demonstrator resident neighbor neighbour"
              + " witness victim survivor official source insider informant whistleblower candidate"
              + " nominee front-runner frontrunner contender hopeful challenger incumbent politician"
              + " billionaire mogul tycoon entrepreneur investor developer trader broker voter"
              + " supporter member colleague friend ally rival opponent relative parent cousin"
              + " republican democrat conservative liberal independent socialist libertarian"
              + " treasurer controller auditor administrator coordinator superintendent trustee"
              + " undersecretary vice-president coroner ranger firefighter paramedic negotiator"
              + " mediator observer inspector-general monarch ruler dictator strongman warlord"
              + " chef designer publisher novelist poet composer gov.-elect vp");
  private static final Set<String> GIVEN_MALE =
      Set.copyOf(
          words(
              "james john robert michael william david richard joseph thomas charles christopher"
                  + " daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian"
                  + " george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan"
                  + " stephen larry justin scott brandon benjamin samuel gregory frank alexander"
                  + " raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas"
                  + " zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald"
                  + " carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce"
                  + " albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent"
                  + " russell elijah louis bobby philip johnny bernie ted jeb marco barack bill mike"
                  + " chris tom tim jim bob rob rick steve dan dave greg jeff josh ben matt tony nick"
                  + " sam alex ron don ken ed fred phil ray reince newt mitt rand carlos luis miguel"
                  + " pedro antonio manuel francisco fernando diego sergio javier vladimir dmitry"
                  + " dmitri sergei sergey mikhail alexei alexey boris igor ivan yuri oleg volodymyr"
                  + " petro viktor mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein"
                  + " omar ibrahim khalid abdullah abdul mahmoud mustafa yusuf hans klaus jurgen"
                  + " wolfgang helmut gerhard friedrich pierre jean jacques francois emmanuel nicolas"
                  + " giovanni giuseppe paolo mario luigi andrea narendra rahul arun sanjay rajiv amit"
                  + " hiroshi takashi kenji shinzo taro benjamin benyamin moshe yitzhak ehud recep"
                  + " tayyip mehmet lech donald jens olaf anders lars erik sven stefan martin jan"
                  + " robby corey karl glenn sean rush lindsey harry chuck dick clint keith howard"
                  + " leonard stanley neil craig derek dean todd chad shane brent brett wade grover"));
  private static final Set<String> GIVEN_FEMALE =
      Set.copyOf(
          words(
              "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy"
                  + " betty margaret sandra ashley kimberly emily donna michelle dorothy carol amanda"
                  + " melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley"
                  + " anna brenda pamela emma nicole helen samantha katherine christine debra rachel"
                  + " carolyn janet catherine maria heather diane ruth julie olivia joyce virginia"
                  + " victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah"
                  + " jacqueline martha gloria teresa ann anne sara madison frances kathryn janice"
                  + " jean abigail alice julia judy sophia grace denise amber doris marilyn danielle"
                  + " beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori"
                  + " hillary carly ivanka melania chelsea huma elena olga natalia svetlana tatiana"
                  + " irina ekaterina anastasia yulia oksana marine ursula angela theresa nicola"
                  + " fatima aisha zainab leila priya sonia indira yoko akiko park mei carmen rosa"
                  + " lucia claudia gabriela valentina isabel ines sofia camila kate katie jenny sue"
                  + " debbie cathy kathy peggy nikki loretta ruth sonia elizabeth kellyanne megyn"
                  + " katrina kirsten kristen kristin erin tina dana wendy robin tammy joni jill gail"));

  private static final Map<String, String> NICKNAMES = new HashMap<>();

  static {
    List<String> pairs =
        List.of(
            SPACE.split(
                "joe joseph mike michael jim james bob robert rob robert bill william tim timothy"
                    + " tom thomas dan daniel dave david steve steven stephen steven chris christopher"
                    + " matt matthew tony anthony nick nicholas sam samuel alex alexander ron ronald"
                    + " don donald ken kenneth ed edward ted edward fred frederick phil philip ray"
                    + " raymond greg gregory jeff jeffrey josh joshua ben benjamin andy andrew rick"
                    + " richard dick richard pete peter chuck charles charlie charles larry lawrence"
                    + " jerry gerald terry terrence kate katherine katie katherine kathy katherine"
                    + " liz elizabeth beth elizabeth sue susan debbie deborah jenny jennifer"));
    for (int i = 0; i < pairs.size(); i += 2) {
      NICKNAMES.put(pairs.get(i), pairs.get(i + 1));
    }
  }

  /** Words whose presence in a name makes it an organization's. */
  private static final Set<String> ORGANIZATION_NAME =
      Set.copyOf(
          words(
              "ministry department university college institute council committee commission agency"
                  + " service bureau bank party congress senate parliament house court board office"
                  + " union association federation alliance league foundation society center centre"
                  + " corporation corp corp. company co. inc inc. ltd ltd. llc plc group holdings"
                  + " times post journal news herald tribune press magazine network radio television"
                  + " tv gazette guardian observer chronicle daily weekly review police army navy"
                  + " force forces administration government authority organization organisation"
                  + " club fund trust school academy hospital museum church airlines airways motors"
                  + " nations partnership project coalition movement front brigade campaign pac"
                  + " chamber cabinet embassy intelligence reserve exchange laboratory systems"
                  + " technologies industries international global watch network initiative"
                  + " pentagon kremlin hezbollah hamas taliban poll survey research media"));

  /** Nouns for an organization, as in "the agency". */
  private static final Set<String> ORGANIZATION =
      Set.copyOf(
          words(
              "ministry department university college institute council committee commission agency"
                  + " service bureau bank party congress senate parliament court board office union"
                  + " association federation alliance league foundation society center centre"
                  + " corporation company firm group fund trust school hospital church airline"
                  + " organization organisation administration government authority campaign"
                  + " newspaper paper magazine network station website site outlet broadcaster"
                  + " publication daily weekly tabloid journal agency kingdom state country nation"
                  + " regime embassy police military army navy coalition movement think-tank"
                  + " nonprofit charity ngo team club manufacturer retailer airline maker giant"
                  + " startup start-up watchdog regulator panel delegation legislature chamber"
                  + " prosecution defense defence jury house junta bloc cabinet carrier"));

  private static final Set<String> MEDIA =
      Set.copyOf(
          words(
              "newspaper paper magazine network station website site outlet broadcaster publication"
                  + " daily weekly tabloid journal"));

  private static final Set<String> MEDIUM_NAME =
      Set.copyOf(
          words(
              "times post journal news herald tribune gazette guardian observer chronicle magazine"
                  + " review press mail telegraph star globe examiner inquirer sun courier bbc cnn"
                  + " nbc abc cbs msnbc npr reuters politico bloomberg buzzfeed breitbart television"
                  + " tv radio network"));

  /** Nouns for what is written, asked or counted by somebody; the maker speaks in it. */
  private static final Set<String> DOCUMENT =
      Set.copyOf(
          words(
              "report reports study studies survey surveys poll polls article articles story statement"
                  + " statements letter letters document documents book memo email emails e-mail editorial"
                  + " post tweet tweets ad ads lawsuit complaint filing indictment audit analysis review"
                  + " research data figures statistics census bill law ruling order resolution"
                  + " petition transcript video speech column op-ed blog paper findings assessment"
                  + " advisory notice release communique manifesto platform agreement treaty"
                  + " constitution account accounts interview message caption headline brief"));

  private static final Set<String> PLURAL =
      Set.copyOf(
          words(
              "people police men women children media clergy staff troops forces personnel"
                  + " republicans democrats majority public youth crew congressmen spokesmen"
                  + " businessmen policemen folks gop"));

  private static final Set<String> FORCES =
      Set.copyOf(
          words("army navy troops forces military soldiers militia militants rebels marines"));

  private static final Set<String> NOBODY =
      Set.copyOf(
          words(
              "one some many others most several few all both another other someone somebody anyone"
                  + " anybody everyone everybody nobody none those these this that there what you"
                  + " your two three four half people"));

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

  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> given = new HashMap<>();
  private final Set<String> days = new HashSet<>();

  WhoWords(World world) {
    for (WordList list : OFFICES) {
      world.words(list).forEach(office -> titles.put(head(office), Gender.UNKNOWN));
    }
    titles.keySet().removeAll(NO_TITLES);
    world.words(WordList.MONTH).forEach(day -> days.add(day.toLowerCase(Locale.ROOT)));
    world.words(WordList.WEEKDAY).forEach(day -> days.add(day.toLowerCase(Locale.ROOT)));
    for (String name : world.words(WordList.MALE_NAME)) {
      given.put(plain(name), Gender.MALE);
    }
    for (String name : world.words(WordList.FEMALE_NAME)) {
      given.merge(plain(name), Gender.FEMALE, (a, b) -> Gender.UNKNOWN);
    }
    for (String name : world.words(WordList.EITHER_NAME)) {
      given.put(plain(name), Gender.UNKNOWN);
    }
    GIVEN_MALE.forEach(name -> given.putIfAbsent(name, Gender.MALE));
    GIVEN_FEMALE.forEach(name -> given.putIfAbsent(name, Gender.FEMALE));
    TITLES.forEach(t -> titles.put(t, Gender.UNKNOWN));
    MALE_TITLES.forEach(t -> titles.put(t, Gender.MALE));
    FEMALE_TITLES.forEach(t -> titles.put(t, Gender.FEMALE));
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

  private static List<String> words(String words) {
    return List.copyOf(new HashSet<>(List.of(words.split(" "))));
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

  /** The full given name behind a usual short one: "joseph" for "Joe"; itself if it is none. */
  static String fullGivenName(String given) {
    String lower = given.toLowerCase(Locale.ROOT);
    return NICKNAMES.getOrDefault(lower, lower);
  }

  /** The gender of most people with this given name; unknown for a word that is none. */
  Gender genderOfName(String name) {
    return given.getOrDefault(plain(name), Gender.UNKNOWN);
  }

  /** In lower case and without accents, which some papers print and some do not. */
  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether the word is a given name. */
  boolean isGivenName(String name) {
    return given.containsKey(plain(name));
  }

  static boolean isOrganizationName(String lower) {
    return ORGANIZATION_NAME.contains(lower);
  }

  static boolean isOrganization(String lower) {
    return ORGANIZATION.contains(lower);
  }

  static boolean isMedium(String lower) {
    return MEDIA.contains(lower);
  }

  static boolean isDocument(String lower) {
    return DOCUMENT.contains(lower);
  }

  /** Whether a word of the name is one that names of newspapers and broadcasters have. */
  static boolean isMediumName(String name) {
    return SPACE.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(MEDIUM_NAME::contains);
  }

  static boolean isForce(String lower) {
    return FORCES.contains(lower);
  }

  /** Words that name nobody: "some", "others", "you". */
  static boolean isNobody(String lower) {
    return NOBODY.contains(lower);
  }

  /** Whether a common noun is plural, by its ending or by a list. */
  static boolean isPlural(String lower) {
    return PLURAL.contains(lower)
        || (lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && lower.length() > 3);
  }

  /** Whether a plural noun names people: its singular is a title, or it ends as such words do. */
  boolean isPeople(String lower) {
    if (PLURAL.contains(lower)) {
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
  static boolean isPeopleName(String lower) {
    return PLURAL.contains(lower)
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
