package org.claimgraph;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Loads some classes anew and notes which others they ask for. */
public final class Noting extends ClassLoader {
  private final List<String> anew;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param anew what the names of the classes to load anew begin with
   */
  public Noting(String... anew) {
    super(Noting.class.getClassLoader());
    this.anew = List.of(anew);
  }

  /** The names of the other classes that were asked for. */
  public Set<String> asked() {
    return asked;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (anew.stream().noneMatch(name::startsWith)) {
        asked.add(name);
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
