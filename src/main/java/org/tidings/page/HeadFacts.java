package org.tidings.page;

import java.util.List;
import java.util.Optional;
import org.tidings.model.Card;
import org.tidings.page.HeadView.Meta;

/**
 * What a page's head says beyond what all heads say.
 *
 * @param type of Open Graph: {@code article}, {@code profile}, {@code website}
 * @param card its own; empty for pages that share the site's
 * @param feed the name and the folder of the page's own list
 * @param meta more meta elements
 * @param nodes more nodes of the structured data
 */
record HeadFacts(
    String type,
    Optional<Card> card,
    Optional<LinkView> feed,
    Optional<PagerView> pager,
    List<Meta> meta,
    List<Node> nodes) {

  static HeadFacts website(List<Node> nodes) {
    return new HeadFacts(
        "website", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), nodes);
  }

  static HeadFacts article(Card card, List<Meta> meta, List<Node> nodes) {
    return new HeadFacts(
        "article", Optional.of(card), Optional.empty(), Optional.empty(), meta, nodes);
  }

  HeadFacts list(LinkView ownFeed, Optional<PagerView> ownPager) {
    return new HeadFacts(type, card, Optional.of(ownFeed), ownPager, meta, nodes);
  }

  HeadFacts showing(Card shown) {
    return new HeadFacts(type, Optional.of(shown), feed, pager, meta, nodes);
  }

  HeadFacts paged(Optional<PagerView> ownPager) {
    return new HeadFacts(type, card, feed, ownPager, meta, nodes);
  }

  HeadFacts typed(String other) {
    return new HeadFacts(other, card, feed, pager, meta, nodes);
  }
}
