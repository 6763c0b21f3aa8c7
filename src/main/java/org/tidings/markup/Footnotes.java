package org.tidings.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.tidings.base.SourcePath;
import org.tidings.model.Slug;

/**
 * The footnotes of a body, numbered as readers meet them; those that only other notes mention come
 * last. Their ids hold the file's path, so that several stories can stand in one document, and a
 * colon, so that no heading has the same.
 */
final class Footnotes {
  private final String name;
  private final DefinitionMap<FootnoteDefinition> known =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final List<FootnoteDefinition> written = new ArrayList<>();
  private final List<FootnoteDefinition> called = new ArrayList<>();
  private final Map<FootnoteDefinition, Note> notes = new LinkedHashMap<>();
  private final Map<FootnoteReference, Call> calls = new HashMap<>();

  /** A note that is printed, and how often the text calls it. */
  static final class Note {
    private final int number;
    private final FootnoteDefinition definition;
    private final String name;
    private int calls;

    private Note(int number, FootnoteDefinition definition, String name) {
      this.number = number;
      this.definition = definition;
      this.name = name;
    }

    int number() {
      return number;
    }

    FootnoteDefinition definition() {
      return definition;
    }

    int calls() {
      return calls;
    }

    String id() {
      return "fn:" + name + number;
    }

    String callId(int call) {
      return "fnref:" + name + number + (call == 1 ? "" : ":" + call);
    }
  }

  /** One mention of a note in the text, counted from 1 for each note. */
  record Call(Note note, int number) {
    String id() {
      return note.callId(number);
    }
  }

  private Footnotes(String name) {
    this.name = name;
  }

  static Footnotes of(Node root, SourcePath file) {
    String path = file.value().replaceFirst("^content/", "").replaceFirst("\\.md$", "");
    String slug = Slug.of(path);
    Footnotes footnotes = new Footnotes(slug.isEmpty() ? "" : slug + ":");
    root.accept(footnotes.definitions());
    if (!footnotes.written.isEmpty()) {
      root.accept(footnotes.references());
      footnotes.followNotes();
    }
    return footnotes;
  }

  private AbstractVisitor definitions() {
    return new AbstractVisitor() {
      @Override
      public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
          written.add(definition);
          known.putIfAbsent(definition.getLabel(), definition);
        }
        super.visit(block);
      }
    };
  }

  private AbstractVisitor references() {
    return new AbstractVisitor() {
      @Override
      public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) {
          super.visit(block);
        }
      }

      @Override
      public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
          call(reference);
        }
        super.visit(node);
      }
    };
  }

  private void followNotes() {
    for (int i = 0; i < called.size(); i++) {
      visitInside(called.get(i));
    }
  }

  private void visitInside(FootnoteDefinition definition) {
    AbstractVisitor visitor = references();
    for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(visitor);
    }
  }

  private void call(FootnoteReference reference) {
    FootnoteDefinition definition = known.get(reference.getLabel());
    if (definition != null) {
      Note note = notes.computeIfAbsent(definition, this::note);
      note.calls++;
      calls.put(reference, new Call(note, note.calls));
    }
  }

  private Note note(FootnoteDefinition definition) {
    called.add(definition);
    return new Note(called.size(), definition, name);
  }

  /** The notes that the text calls, by number. */
  Collection<Note> printed() {
    return notes.values();
  }

  /** Notes that nothing calls. */
  List<FootnoteDefinition> uncalled() {
    return written.stream().filter(definition -> !notes.containsKey(definition)).toList();
  }

  /** What a mention refers to, unless only an uncalled note mentions it. */
  Optional<Call> call(Node reference) {
    return Optional.ofNullable(calls.get(reference));
  }

  /** The ids of all notes and of all mentions. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    notes.values().forEach(note -> ids.add(note.id()));
    calls.values().forEach(call -> ids.add(call.id()));
    return ids.stream().sorted().toList();
  }
}
