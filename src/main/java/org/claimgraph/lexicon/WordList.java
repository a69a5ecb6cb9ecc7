package org.claimgraph.lexicon;

import java.util.Locale;

/** The lists of English words that the program carries along; the words themselves are data. */
public enum WordList {
  /** Ranks of armies, navies, air forces and police: "Lieutenant General". */
  MILITARY_RANK,
  /** Offices of state, of parties and parliaments: "foreign minister". */
  POLITICAL_OFFICE,
  /** Courts, prosecution and police: "chief justice". */
  LEGAL_OFFICE,
  /** Faiths: "archbishop". */
  RELIGIOUS_OFFICE,
  /** Universities and research: "professor". */
  ACADEMIC_TITLE,
  /** Companies, unions, associations: "chief executive". */
  BUSINESS_OFFICE,
  /** Other callings that news put before a name: "analyst". */
  OCCUPATION,
  /** Forms of address for men: "Mr". */
  HONORIFIC_MALE,
  /** Forms of address for women: "Mrs". */
  HONORIFIC_FEMALE,
  /** Forms of address for anybody: "Dr". */
  HONORIFIC,
  /** Those who speak for somebody else: "spokeswoman". */
  SPOKESPERSON,
  /** Given names that are mostly women's. */
  FEMALE_NAME,
  /** Given names that are mostly men's. */
  MALE_NAME,
  /** Given names of both. */
  EITHER_NAME,
  /** People counted: "soldiers". */
  PEOPLE,
  /** Things and events counted: "missiles". */
  COUNTABLE,
  /** Units of measure: "kilometres". */
  MEASURE,
  /** Units of time, which make a duration and no count: "years". */
  DURATION,
  /** Money: "dollars"; with a sign or code and the word it stands for. */
  CURRENCY,
  /** Spelled-out numbers below one hundred, with their values. */
  CARDINAL,
  /** Words that multiply: "thousand", with their values. */
  MULTIPLIER,
  /** Indefinite plurals: "dozens", with the smallest number that is still a plural. */
  INDEFINITE_PLURAL,
  /** Ordinals, which count nothing: "third". */
  ORDINAL,
  /** Words that say a figure is not exact: "about". */
  APPROXIMATOR,
  /** Words that make a figure the lower bound: "at least". */
  LOWER_BOUND,
  /** Words that make a figure the upper bound: "up to". */
  UPPER_BOUND,
  /** Nouns whose number is a name and no count: "Article". */
  NUMBERED_THING,
  /** Months, with their numbers. */
  MONTH,
  /** Days of the week. */
  WEEKDAY,
  /** Phrases that place something in time in relation to the day of speaking: "last week". */
  RELATIVE_TIME,
  /** Words that make what is said certain: "undoubtedly". */
  CERTAIN,
  /** Words that make what is said probable: "likely". */
  PROBABLE,
  /** Words that make what is said possible: "might". */
  POSSIBLE,
  /** Words that negate: "not". */
  NEGATION,
  /** Words that open a condition: "if". */
  CONDITION,
  /** Words before a name that make it a place: "in". */
  LOCATIVE,
  /** Words before "to" or "from" and a name that make it a place: "sent". */
  MOTION,
  /** Nouns that make an event with the name of a land: "war". */
  EVENT,
  /** Words before "from A to B" that make it a change and no range: "rose". */
  CHANGE,
  /** Words before a small number that make it a name for known things: "the". */
  DEFINITE,
  /** Words that cannot stand between a number and the noun that it counts: "which". */
  PHRASE_END,
  /** Nouns that a demonym goes with when no state is meant: "language". */
  CULTURE,
  /** Titles, offices and callings of one word: who bears one is a person. */
  TITLE,
  /** Titles and nouns that show a man: "chairman". */
  MALE_TITLE,
  /** Titles and nouns that show a woman: "chairwoman". */
  FEMALE_TITLE,
  /** Words in whose company a name is an organization's: "Ministry". */
  ORGANIZATION_NAME,
  /** Common nouns for an organization: "the agency". */
  ORGANIZATION,
  /** Common nouns for a newspaper or broadcaster: "the newspaper". */
  MEDIUM,
  /** Words that names of newspapers and broadcasters have: "Herald". */
  MEDIUM_NAME,
  /** What is written or counted by somebody, who speaks in it: "report". */
  DOCUMENT,
  /** Nouns for several people that no rule of plurals finds: "police". */
  PLURAL_PEOPLE,
  /** Those who fight: "troops". */
  ARMED_FORCE,
  /** Words in the place of a source that name nobody: "others". */
  NOBODY,
  /** Usual short forms of given names, with the full ones: "joe". */
  NICKNAME,
  /** Lines that ask to share or follow: "share this". Its value says how a phrase must stand. */
  SHARE_LINE,
  /** Lines that lead to other articles: "read more:". */
  RELATED_ARTICLES,
  /** Lines that ask to subscribe, give or join: "sign up for". */
  NEWSLETTER_LINE,
  /** Advertising, copyright, controls of a page: "skip to content". */
  PAGE_FURNITURE,
  /** Where readers are asked to comment: "leave a reply". */
  COMMENT_FORM,
  /** Under which words an article is filed: "tags:". */
  TAGS,
  /** When a page was published or changed: "last updated". */
  DATE_LINE,
  /** Whose picture it is: "photo by". */
  CREDIT,
  /** That another page links here: "pingback:". */
  PINGBACK,
  /** Under which terms an article is printed again: "republished with permission". */
  LICENCE_LINE,
  /** What a page asks the reader to agree to: "we use cookies". */
  COOKIE_LINE,
  /** Headings above what is told of the author: "about the author". */
  BIOGRAPHY,
  /** Where else one can go: "menu". */
  NAVIGATION,
  /** Agencies that pictures are credited to: "Getty". */
  PICTURE_AGENCY,
  /** What people are called where it is told who they are: "lecturer". */
  CAREER_NOUN,
  /** Verbs right behind a name in a biography: "teaches". */
  CAREER_VERB;

  /** Its node's local name in the data: {@code military-rank}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
