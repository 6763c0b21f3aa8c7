package org.tidings;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures Java sources as a reader sees them: by parsing, without compiling. */
final class SourceMeasure extends TreePathScanner<Void, Void> {

  /** Something counted, and where it stands. */
  record Size(String where, int count) {}

  /** A class, record, interface or enum. */
  record Declared(String where, String name, boolean open, boolean documented) {}

  private final List<Size> files = new ArrayList<>();
  private final List<Size> methods = new ArrayList<>();
  private final List<Size> parameters = new ArrayList<>();
  private final List<Declared> types = new ArrayList<>();
  private final DocTrees docTrees;

  private SourceMeasure(DocTrees docTrees) {
    this.docTrees = docTrees;
  }

  static SourceMeasure of(List<? extends JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager disk =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask) compiler.getTask(null, disk, null, List.of("-proc:none"), null, sources);
      SourceMeasure measure = new SourceMeasure(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        measure.scan(unit, null);
      }
      return measure;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Physical lines of each file. */
  List<Size> files() {
    return List.copyOf(files);
  }

  /** Lines of each method body, from brace to brace; constructors count, declarations do not. */
  List<Size> methods() {
    return List.copyOf(methods);
  }

  /** Parameters of each method, save the constructors of records. */
  List<Size> parameters() {
    return List.copyOf(parameters);
  }

  List<Declared> types() {
    return List.copyOf(types);
  }

  @Override
  public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
    try {
      int lines = (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
      files.add(new Size(fileName(unit), lines));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return super.visitCompilationUnit(unit, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (!type.getSimpleName().isEmpty()) {
      boolean documented = docTrees.getDocCommentTree(getCurrentPath()) != null;
      types.add(
          new Declared(
              where(type), type.getSimpleName().toString(), isOpen(getCurrentPath()), documented));
    }
    return super.visitClass(type, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (method.getBody() != null) {
      methods.add(new Size(where(method), linesOf(method.getBody())));
    }
    boolean builds = method.getName().contentEquals("<init>");
    if (!(builds && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD)) {
      parameters.add(new Size(where(method), method.getParameters().size()));
    }
    return super.visitMethod(method, null);
  }

  /** Whether another package may name the type; what stands in an interface is public unsaid. */
  private static boolean isOpen(TreePath path) {
    Tree above = path.getParentPath().getLeaf();
    boolean said =
        path.getLeaf() instanceof ClassTree type
            && type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    return switch (above.getKind()) {
      case COMPILATION_UNIT -> said;
      case INTERFACE -> isOpen(path.getParentPath());
      case CLASS, RECORD, ENUM -> said && isOpen(path.getParentPath());
      default -> false;
    };
  }

  private String where(Tree tree) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long start = docTrees.getSourcePositions().getStartPosition(unit, tree);
    return fileName(unit) + ":" + unit.getLineMap().getLineNumber(start);
  }

  private int linesOf(Tree tree) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long start = docTrees.getSourcePositions().getStartPosition(unit, tree);
    long end = docTrees.getSourcePositions().getEndPosition(unit, tree);
    return (int)
        (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1);
  }

  private static String fileName(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName();
    return path.substring(Math.max(0, path.indexOf("org/tidings/")));
  }
}
