package org.claimgraph.lexicon;

import java.util.List;

/**
 * A country or territory of the world.
 *
 * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo, which has none of its own
 * @param name the usual English name
 * @param forms further names, short forms and abbreviations
 * @param demonyms adjectives: "Russian"
 * @param peoples words for its people: "Russians"
 * @param capitals its capitals; the first one's name may stand for the government
 */
public record Country(
    String code,
    String name,
    List<String> forms,
    List<String> demonyms,
    List<String> peoples,
    List<String> capitals) {}
