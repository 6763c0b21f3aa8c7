package org.tidings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.app.Main;

/** The laws of the architecture, read from the compiled classes. */
class ArchitectureTest {

  private static final Pattern DRAWER_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl)");

  private static final Pattern MUTABLE_TYPE =
      Pattern.compile(
          "java\\.util\\.concurrent\\..*|java\\.lang\\.(ThreadLocal|StringBuilder|StringBuffer)"
              + "|java\\.util\\.(Date|Random|.*Calendar|BitSet|.*(Hash|Tree|Array|Linked|Enum).*)"
              + "|java\\.text\\..*Format|java\\.io\\..*(Stream|Writer|Reader)");

  /** What takes its answer from the machine instead of from the request. */
  private static final Set<String> FROM_THE_AIR =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.System.currentTimeMillis()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.UUID.randomUUID()");

  private static final Set<String> CASE_BY_LOCALE =
      Set.of("java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> packagesNameOnlyWhatTheirRowLists() {
    return Room.ALL.stream()
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> assertEquals("", strangers(room))));
  }

  @Test
  void everyClassLivesInAPackageOfTheTable() {
    assertTrue(CLASSES.stream().findAny().isPresent(), "no class was read");
    assertEquals(
        List.of(),
        CLASSES.stream()
            .map(JavaClass::getName)
            .filter(name -> Room.ALL.stream().noneMatch(room -> room.owns(name)))
            .toList());
  }

  @Test
  void rowsListOnlyPackagesOfEarlierRows() {
    Set<String> earlier = new TreeSet<>();
    for (Room room : Room.ALL) {
      assertTrue(earlier.containsAll(room.mayImport()), room.name());
      assertTrue(earlier.add(room.name()), room.name());
    }
  }

  @Test
  void packagesFormNoRing() {
    slices().matching("org.tidings.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      JavaPackage home = each.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(home.getName());
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  @Test
  void noClassIsNamedLikeADrawer() {
    noClasses().should().haveNameMatching(DRAWER_NAME.pattern()).check(CLASSES);
  }

  @Test
  void noStaticFieldCanChange() {
    assertEquals(
        List.of(),
        CLASSES.stream()
            .flatMap(each -> each.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(ArchitectureTest::canChange)
            .map(JavaField::getFullName)
            .toList());
  }

  @Test
  void onlyTheCommandLineAsksTheMachineForTimeZoneOrLocale() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tidings.app..")
        .should()
        .accessTargetWhere(accesses("takes an answer from the air", ArchitectureTest::isFromTheAir))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsOrEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tidings.app..")
        .should()
        .accessTargetWhere(
            accesses(
                "prints or exits",
                access ->
                    isTarget(access, System.class, Set.of("out", "err", "in", "exit"))
                        || isTarget(access, Runtime.class, Set.of("exit", "halt"))
                        || access.getName().equals("printStackTrace")))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyChangesTheMachineForOthers() {
    noClasses()
        .should()
        .accessTargetWhere(
            accesses(
                "sets a default of the whole machine",
                access ->
                    access.getTargetOwner().getName().matches("java\\.util\\.(Locale|TimeZone)")
                        && access.getName().equals("setDefault")))
        .check(CLASSES);
  }

  @Test
  void lettersChangeCaseTheSameWayOnEveryMachine() {
    noClasses()
        .should()
        .accessTargetWhere(
            accesses(
                "changes case by the machine's locale",
                access -> CASE_BY_LOCALE.contains(access.getTarget().getFullName())))
        .check(CLASSES);
  }

  @Test
  void theTableTellsAllowedFromForbidden() {
    Room page = Room.ALL.stream().filter(room -> room.name().equals("page")).findFirst().get();
    assertTrue(page.mayName("org.tidings.model.Story"));
    assertTrue(page.mayName("freemarker.template.Template"));
    assertTrue(page.mayName("java.util.List"));
    assertFalse(page.mayName("org.tidings.feed.Atom"));
    assertFalse(page.mayName("org.tidings.pages.Story"));
    assertFalse(page.mayName("org.jsoup.Jsoup"));
    assertFalse(page.mayName("java.awt.Color"));
    assertFalse(page.mayName("some.library.Thing"));
  }

  private static String strangers(Room room) {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      if (room.owns(each.getName())) {
        each.getDirectDependenciesFromSelf().stream()
            .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
            .filter(use -> !room.mayName(use.getTargetClass().getBaseComponentType().getName()))
            .forEach(use -> found.add(use.getDescription()));
      }
    }
    return String.join("\n", found);
  }

  private static boolean canChange(JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return true;
    }
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return !field.getModifiers().contains(JavaModifier.PRIVATE);
    }
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      return !isUnmodifiable(field.reflect());
    }
    return MUTABLE_TYPE.matcher(type.getName()).matches();
  }

  private static boolean isUnmodifiable(Field field) {
    try {
      field.setAccessible(true);
      String type = field.get(null).getClass().getName();
      return type.matches(
          "java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");
    } catch (IllegalAccessException refused) {
      throw new AssertionError(refused);
    }
  }

  private static boolean isFromTheAir(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return FROM_THE_AIR.contains(access.getTarget().getFullName())
        || (owner.startsWith("java.time.") && access.getName().equals("now"))
        || (owner.equals("java.time.Clock") && access.getName().startsWith("system"));
  }

  private static boolean isTarget(JavaAccess<?> access, Class<?> owner, Set<String> names) {
    return access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName());
  }

  private static DescribedPredicate<JavaAccess<?>> accesses(
      String description, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(description, test);
  }
}
