package org.tidings.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.check.Ages.Age;
import org.tidings.markup.Passage;

/** Finds people who are named as patients, and children who are named (policy, section 2.2). */
final class NamedPatients implements BlockRule {
  private static final Set<String> CREDITS =
      Set.of(
          "credit", "author", "source", "quote.by", "quote.role", "image.credit", "image.author");

  private final Staff staff;
  private final Set<String> triggers;

  NamedPatients(House house) {
    staff = new Staff(house.staff());
    triggers = new TreeSet<>(PatientCues.triggers());
    PeopleWords.CHILDREN.forEach(word -> triggers.add(word.substring(word.lastIndexOf('-') + 1)));
    triggers.addAll(Numerals.ofChildren());
    triggers.addAll(List.of("old", "aged", "age", "pupil", "student", "master", "little"));
  }

  @Override
  public Set<String> triggers() {
    return triggers;
  }

  @Override
  public void read(Block block, Desk desk) {
    boolean slug = block.kind() == Passage.Kind.NAME;
    if (!slug
        && desk.cast().isNew(block)
        && NameReader.mayBeIn(block.text())
        && !CREDITS.contains(block.passage().header())) {
      Reader reader = new Reader(block, desk);
      Optional<Scene> last = Optional.empty();
      for (Block.Sentence sentence : block.sentences()) {
        Optional<Scene> next = Optional.of(Scene.of(block, sentence, false));
        last.ifPresent(earlier -> reader.read(earlier, next));
        last = next;
      }
      last.ifPresent(scene -> reader.read(scene, Optional.empty()));
    }
  }

  /** A block while it is read, sentence by sentence. */
  private final class Reader {
    private final Desk desk;
    private final PersonTold person;
    private boolean goesOn;

    Reader(Block block, Desk desk) {
      this.desk = desk;
      this.person = new PersonTold(desk, block);
    }

    void read(Scene scene, Optional<Scene> next) {
      boolean found =
          youngster(scene, next) || children(scene) || patients(scene) || initials(scene);
      goesOn = found || (goesOn && Followed.isOf(scene));
      if (goesOn) {
        ConsentScopes.note(desk.cast(), scene);
      }
      if (!found) {
        next.ifPresent(following -> together(scene, following));
      }
    }

    /** {@code Max Carey pressed the button. The four-year-old loves trains.} */
    private boolean youngster(Scene scene, Optional<Scene> next) {
      Optional<Age> age = next.flatMap(following -> Followed.youngster(following.words()));
      List<PersonName> names = age.isPresent() ? strangers(scene) : List.of();
      if (age.isEmpty() || names.size() != 1) {
        return false;
      }
      person.child(scene.words(), names.get(0), age.get());
      return true;
    }

    private List<PersonName> strangers(Scene scene) {
      return scene.names().stream()
          .filter(name -> !name.isLone() && isStranger(name) && !cast().isAtWork(name))
          .toList();
    }

    private boolean children(Scene scene) {
      boolean found = false;
      if (!scene.names().isEmpty()) {
        ChildSigns signs = new ChildSigns(scene.words());
        Set<String> told = new HashSet<>();
        for (PersonName name : scene.names()) {
          Optional<Age> age = signs.of(name, scene.hasCueFor(name));
          if (age.isPresent() && isStranger(name) && told.add(name.key())) {
            found = true;
            person.child(scene.words(), name, age.get());
          }
        }
      }
      return found;
    }

    private boolean patients(Scene scene) {
      boolean found = false;
      if (!scene.names().isEmpty() && scene.hasCue()) {
        Set<String> told = new HashSet<>();
        for (PersonName name : scene.names()) {
          if (isPatient(scene, name) && told.add(name.key())) {
            found = true;
            person.patient(scene.words(), name);
          }
        }
      }
      return found;
    }

    private boolean isPatient(Scene scene, PersonName name) {
      boolean direct = scene.hasDirectCue(name);
      if (!scene.hasCueFor(name) || !isStranger(name)) {
        return false;
      }
      if (name.isLone()) {
        boolean aged = Ages.behind(scene.words(), name.to() - 1).to() > 0;
        return aged || (direct && cast().knows(name.given()));
      }
      return direct || !cast().isAtWork(name);
    }

    private boolean isStranger(PersonName name) {
      return name.isLone() || !staff.includes(name);
    }

    private Cast cast() {
      return desk.cast().read(desk.manuscript(), staff);
    }

    private boolean initials(Scene scene) {
      boolean found = false;
      for (PersonName name : Initials.in(scene.words())) {
        found = true;
        person.patient(scene.words(), name);
      }
      return found;
    }

    /** A name, and the next sentence speaks of her or him. */
    private void together(Scene earlier, Scene scene) {
      Optional<Age> age =
          earlier.names().isEmpty() ? Optional.empty() : Followed.by(scene, earlier);
      List<PersonName> names = age.isPresent() ? strangers(earlier) : List.of();
      if (!names.isEmpty() && age.isPresent()) {
        PersonName name = names.get(names.size() - 1);
        goesOn = true;
        ConsentScopes.note(desk.cast(), scene);
        if (age.get().years() >= 0 && age.get().isChild()) {
          person.child(earlier.words(), name, age.get());
        } else {
          person.patient(earlier.words(), name);
        }
      }
    }
  }
}
