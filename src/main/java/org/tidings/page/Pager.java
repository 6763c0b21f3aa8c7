package org.tidings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.model.Listing;
import org.tidings.page.PagerView.Numbered;

/** Numbers the pages of a list. */
final class Pager {
  private static final int NEAR = 2;

  private Pager() {}

  /** Empty when the list has but one page. */
  static Optional<PagerView> of(Listing listing, int number, int size) {
    int count = listing.pageCount(size);
    if (count == 1) {
      return Optional.empty();
    }
    List<Numbered> pages = new ArrayList<>();
    int last = 0;
    for (int page = 1; page <= count; page++) {
      if (page == 1 || page == count || Math.abs(page - number) <= NEAR) {
        pages.add(new Numbered(page, listing.pagePath(page), page == number, page > last + 1));
        last = page;
      }
    }
    return Optional.of(
        new PagerView(
            number,
            count,
            pages,
            number > 1 ? Optional.of(listing.pagePath(number - 1)) : Optional.empty(),
            number < count ? Optional.of(listing.pagePath(number + 1)) : Optional.empty()));
  }
}
