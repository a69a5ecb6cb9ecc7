package org.claimgraph.publish.care;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimgraph.publish.http.Refusal;
import org.claimgraph.publish.http.Reply;
import org.claimgraph.store.BackupFile;
import org.claimgraph.store.Store;
import org.claimgraph.store.StoreFault;

/**
 * Backups of a store that is served, one at a time, in a folder that the operator has named.
 * Whoever asks for one chooses neither folder nor name, and gets no bytes of it.
 */
public final class Backups {
  private final Store store;
  private final Optional<Path> folder;
  private final AtomicBoolean running = new AtomicBoolean();

  /**
   * @param folder where they go; without one there are none
   */
  public Backups(Store store, Optional<Path> folder) {
    this.store = store;
    this.folder = folder;
  }

  /**
   * Makes one; articles are taken meanwhile, and are not in it.
   *
   * @return 201 with its name, hash and what is in it, when it is on the disk
   * @throws Refusal 409 without a folder, or while another is being made; 507 when there is no room
   */
  public Reply make() {
    Path into =
        folder.orElseThrow(
            () ->
                Refusal.of(
                    409,
                    "no-backup-folder",
                    "The server has nowhere to put backups; expected to be started with --backups"
                        + " DIR."));
    if (!running.compareAndSet(false, true)) {
      throw Refusal.of(409, "backup-running", "A backup is being made; expected one at a time.")
          .with("Retry-After", "30");
    }
    try {
      return Reply.json(json(store.backupInto(into))).withStatus(201);
    } catch (StoreFault fault) {
      throw fault.kind() == StoreFault.Kind.NO_SPACE
          ? Refusal.of(
              507, "no-space", "The disk of the backups is full; make room, then ask again.")
          : failed("What is stored is damaged, as `claimgraph store verify` tells");
    } catch (IOException e) {
      throw failed("The folder of the backups cannot be written to");
    } finally {
      running.set(false);
    }
  }

  private static Refusal failed(String why) {
    return Refusal.of(500, "backup-failed", why + "; no backup was made, older ones are kept.");
  }

  private static String json(BackupFile made) {
    JsonObject json = new JsonObject();
    json.addProperty("name", String.valueOf(made.file().getFileName()));
    json.addProperty("sha256", made.sha256());
    json.addProperty("bytes", made.bytes());
    json.addProperty("batch", made.batch());
    json.addProperty("articles", made.articles());
    json.addProperty("statements", made.quads());
    return json + "\n";
  }
}
