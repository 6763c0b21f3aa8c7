package org.tidings.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.base.Json;

/** A JSON object as tests look at it. */
record JsonObject(Map<?, ?> map) {
  static JsonObject read(String text) {
    return new JsonObject((Map<?, ?>) Json.read(text));
  }

  boolean has(String key) {
    return map.containsKey(key);
  }

  Object value(String key) {
    return Optional.<Object>ofNullable(map.get(key)).orElse("");
  }

  String text(String key) {
    return value(key).toString();
  }

  List<JsonObject> objects(String key) {
    return ((List<?>) value(key)).stream().map(item -> new JsonObject((Map<?, ?>) item)).toList();
  }
}
