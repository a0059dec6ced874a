package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The connection to the database in a store's folder. Any number of threads may read while one
 * writes.
 */
final class Database implements AutoCloseable {
  private final StoreFolder folder;

  /** Guards {@link #dataset}, which is replaced after an aborted write. */
  private final ReentrantReadWriteLock connection = new ReentrantReadWriteLock();

  private DatasetGraph dataset;
  private final AtomicLong changes = new AtomicLong();

  /**
   * Connects to the database, making it when there is none.
   *
   * @throws StoreException when it is in use by another process, or cannot be opened
   */
  Database(StoreFolder folder) {
    this.folder = folder;
    this.dataset = connect(folder);
  }

  private static DatasetGraph connect(StoreFolder folder) {
    try {
      Files.createDirectories(folder.database());
      DatasetGraph opened =
          DatabaseMgr.connectDatasetGraph(Location.create(folder.database().toString()));
      opened.getContext().set(TDB2.symUnionDefaultGraph, true);
      return opened;
    } catch (AlreadyLocked e) {
      throw new StoreException(
          "the store "
              + folder.path()
              + " is in use by another process (a server or a build); stop"
              + " that first, or ask the server over HTTP",
          e);
    } catch (IOException | JenaException e) {
      throw new StoreException("cannot open the store " + folder.path() + ": " + e.getMessage(), e);
    }
  }

  /** Returns the database itself. */
  DatasetGraph dataset() {
    return dataset;
  }

  /** Returns how many transactions have changed it since it was opened. */
  long changes() {
    return changes.get();
  }

  /** Works inside a read transaction. */
  <T> T read(Function<DatasetGraph, T> work) {
    Lock lock = connection.readLock();
    lock.lock();
    try {
      return Txn.calculateRead(dataset, () -> work.apply(dataset));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Changes the database in one transaction, wholly or not at all.
   *
   * <p>Jena 5.6.0 (GH-3877) loses track of its node file when a transaction that has added terms is
   * aborted; the write after that destroys the database for good. Opening it anew puts it right.
   */
  void write(Consumer<DatasetGraph> change) {
    dataset.begin(ReadWrite.WRITE);
    boolean done = false;
    try {
      change.accept(dataset);
      dataset.commit();
      done = true;
      changes.incrementAndGet();
    } catch (JenaException e) {
      throw new StoreException("cannot write to the store " + folder.path() + ": " + e, e);
    } finally {
      if (!done) {
        abandon();
      } else {
        dataset.end();
      }
    }
  }

  private void abandon() {
    try {
      dataset.abort();
      dataset.end();
    } finally {
      Lock lock = connection.writeLock();
      lock.lock();
      try {
        TDBInternal.expel(dataset, true);
        dataset = connect(folder);
      } finally {
        lock.unlock();
      }
    }
  }

  /** A condition that reads the disk. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /**
   * Gives back the room of what was replaced if the condition holds, and returns whether it did.
   */
  boolean compactIf(Condition condition) {
    Lock lock = connection.writeLock();
    lock.lock();
    try {
      if (!condition.holds()) {
        return false;
      }
      DatabaseMgr.compact(dataset, true);
      return true;
    } catch (IOException | JenaException e) {
      throw new StoreException("cannot compact the store " + folder.path() + ": " + e, e);
    } finally {
      lock.unlock();
    }
  }

  /** Closes the database and gives its lock free for other processes. */
  @Override
  public void close() {
    Lock lock = connection.writeLock();
    lock.lock();
    try {
      TDBInternal.expel(dataset, true);
    } finally {
      lock.unlock();
    }
  }
}
