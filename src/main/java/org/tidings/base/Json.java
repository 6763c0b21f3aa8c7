package org.tidings.base;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON (RFC 8259) to and from plain values: maps in their own order, lists, texts, numbers, truth
 * values. Entries that are an empty {@link Optional} are left out.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** One line of JSON. */
  public static String text(Object value) {
    return written(value, ObjectWriteContext.empty());
  }

  /** One line of JSON, as UTF-8. */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      write(value, generator);
    }
    return bytes.toByteArray();
  }

  /** JSON for people, indented by two blanks, with a line feed at the end. */
  public static String indented(Object value) {
    return written(value, new Indented()) + "\n";
  }

  /** One line of JSON that can stand in a script element: no value can end the element. */
  public static String forHtml(Object value) {
    String json = text(value);
    StringBuilder safe = new StringBuilder(json.length() + 16);
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      String instead = harmless(json.charAt(i));
      if (!instead.isEmpty()) {
        safe.append(json, done, i).append(instead);
        done = i + 1;
      }
    }
    return done == 0 ? json : safe.append(json, done, json.length()).toString();
  }

  private static String harmless(char letter) {
    return switch (letter) {
      case '<' -> "\\u003c";
      case '>' -> "\\u003e";
      case '\u2028' -> "\\u2028";
      case '\u2029' -> "\\u2029";
      default -> "";
    };
  }

  /** A map from pairs of key and value, in this order. */
  public static Map<String, Object> object(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /**
   * Reads one JSON value; whole numbers as {@code Long}, others as {@code Double}, null as an empty
   * {@link Optional}.
   *
   * @throws IllegalArgumentException when the text is no JSON
   */
  public static Object read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return read(parser);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads one JSON value from UTF-8, like {@link #read(String)}.
   *
   * @throws IllegalArgumentException when the bytes are no JSON
   */
  public static Object read(byte[] utf8) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      return read(parser);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static Object read(JsonParser parser) {
    Object value = value(parser, parser.nextToken());
    if (parser.nextToken() != null) {
      throw new IllegalArgumentException("more than one value");
    }
    return value;
  }

  private static String written(Object value, ObjectWriteContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
      write(value, generator);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator generator) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach((key, item) -> entry((String) key, item, generator));
      generator.writeEndObject();
    } else if (value instanceof List<?> items) {
      generator.writeStartArray();
      items.forEach(item -> write(item, generator));
      generator.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get(), generator);
      } else {
        generator.writeNull();
      }
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof Double number) {
      generator.writeNumber(number);
    } else if (value instanceof Number number) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeString(value.toString());
    }
  }

  private static void entry(String key, Object value, JsonGenerator generator) {
    if (value instanceof Optional<?> optional && optional.isEmpty()) {
      return;
    }
    generator.writeName(key);
    write(value, generator);
  }

  private static Object value(JsonParser parser, JsonToken token) {
    if (token == null) {
      throw new IllegalArgumentException("no value");
    }
    return switch (token) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Optional.empty();
      default -> throw new IllegalArgumentException("unexpected " + token);
    };
  }

  private static Map<String, Object> map(JsonParser parser) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      map.put(name, value(parser, parser.nextToken()));
    }
    return map;
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token));
    }
    return items;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(new tools.jackson.core.util.DefaultIndenter("  ", "\n"));
    }
  }
}
