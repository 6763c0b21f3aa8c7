package org.tidings.page;

import java.util.List;

/** The home page; the pages of its list that follow are like those of any other list. */
final class HomePages {
  private HomePages() {}

  static List<HomePage> of(Desk desk) {
    return List.of(new HomePage(desk));
  }
}
