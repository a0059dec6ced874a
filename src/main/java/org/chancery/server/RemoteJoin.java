package org.chancery.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.http.Service;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Local rows joined with what an endpoint answers, batch by batch. Answers are passed on as they
 * come, since nobody knows how many there will be.
 */
final class RemoteJoin implements IteratorCloseable<Binding> {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteJoin.class);

  /** Of a request of some ten thousand characters, which every endpoint takes. */
  private static final int BATCH = 200;

  private final String name;
  private final OpService call;
  private final QueryIterator rows;
  private final ExecutionContext running;
  private final Set<Var> remote;

  private Iterator<Binding> ready = List.<Binding>of().iterator();
  private @Nullable RowBatch batch;
  private @Nullable QueryIterator answers;

  /**
   * Starts a join; nothing is sent before the first row is asked for.
   *
   * @param name IRI by which the query names the endpoint
   * @param call what to ask, with the endpoint's address
   */
  RemoteJoin(String name, OpService call, QueryIterator rows, ExecutionContext running) {
    this.name = name;
    this.call = call;
    this.rows = rows;
    this.running = running;
    this.remote = new LinkedHashSet<>(OpVars.visibleVars(call.getSubOp()));
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext()) {
      if (batch == null && !rows.hasNext()) {
        return false;
      }
      ready = nextRows();
    }
    return true;
  }

  @Override
  public Binding next() {
    return ready.next();
  }

  @Override
  public void close() {
    closeAnswers();
    rows.close();
  }

  private void closeAnswers() {
    if (answers != null) {
      answers.close();
      answers = null;
    }
  }

  /** Returns the rows that come of one more answer; none at the end of a batch. */
  private Iterator<Binding> nextRows() {
    RowBatch asked = batch == null ? new RowBatch(nextBatch(), remote) : batch;
    boolean started = answers != null;
    batch = asked;
    try {
      QueryIterator found =
          answers == null ? Service.exec(asked.call(call), running.getContext()) : answers;
      answers = found;
      if (found.hasNext()) {
        return asked.with(found.next()).iterator();
      }
      endBatch();
      return List.<Binding>of().iterator();
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      ServiceFailedException failure = new ServiceFailedException(name, e);
      LOG.warn(failure.getMessage());
      if (!call.getSilent()) {
        throw failure;
      }
      endBatch();
      return started ? List.<Binding>of().iterator() : asked.rows().iterator();
    }
  }

  private void endBatch() {
    closeAnswers();
    batch = null;
  }

  private List<Binding> nextBatch() {
    List<Binding> next = new ArrayList<>();
    while (next.size() < BATCH && rows.hasNext()) {
      next.add(rows.next());
    }
    return next;
  }
}
