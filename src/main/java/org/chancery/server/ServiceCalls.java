package org.chancery.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.http.Service;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the {@code SERVICE} parts of queries. Jena would send one request for each local row; public
 * endpoints count requests, so the rows go over in batches, as {@code VALUES} in front of the
 * remote pattern. (The library that does the same wants it written into the query's IRIs, which
 * other engines do not understand.)
 */
final class ServiceCalls implements ChainingServiceExecutorBulk {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceCalls.class);

  /** Of a request of some ten thousand characters, which every endpoint takes. */
  private static final int BATCH = 200;

  private final AllowedServices allowed;

  ServiceCalls(AllowedServices allowed) {
    this.allowed = allowed;
  }

  @Override
  public QueryIterator createExecution(
      OpService service, QueryIterator rows, ExecutionContext running, ServiceExecutorBulk next) {
    Node name = service.getService();
    if (name.isVariable() && allowed.others()) {
      return next.createExecution(service, rows, running);
    }
    String address =
        Optional.of(name)
            .filter(Node::isURI)
            .flatMap(iri -> allowed.address(iri.getURI()))
            .orElseThrow(() -> new ServiceRefusedException(QueryGuard.refusalOfService(name)));
    OpService call =
        new OpService(NodeFactory.createURI(address), service.getSubOp(), service.getSilent());
    return QueryIterPlainWrapper.create(new Joined(name.getURI(), call, rows, running), running);
  }

  /** The local rows joined with the answers, batch by batch. */
  private static final class Joined implements IteratorCloseable<Binding> {
    private final String name;
    private final OpService call;
    private final QueryIterator rows;
    private final ExecutionContext running;
    private final Set<Var> remote;
    private Iterator<Binding> current = List.<Binding>of().iterator();

    private Joined(String name, OpService call, QueryIterator rows, ExecutionContext running) {
      this.name = name;
      this.call = call;
      this.rows = rows;
      this.running = running;
      this.remote = new LinkedHashSet<>(OpVars.visibleVars(call.getSubOp()));
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && rows.hasNext()) {
        current = answers(batch());
      }
      return current.hasNext();
    }

    @Override
    public Binding next() {
      return current.next();
    }

    @Override
    public void close() {
      rows.close();
    }

    private List<Binding> batch() {
      List<Binding> batch = new ArrayList<>();
      while (batch.size() < BATCH && rows.hasNext()) {
        batch.add(rows.next());
      }
      return batch;
    }

    /** The answers to a batch are few enough to be held, and the connection is soon free. */
    private Iterator<Binding> answers(List<Binding> batch) {
      RowBatch join = new RowBatch(batch, remote);
      List<Binding> joined = new ArrayList<>();
      try {
        QueryIterator found = Service.exec(join.call(call), running.getContext());
        try {
          found.forEachRemaining(answer -> joined.addAll(join.with(answer)));
        } finally {
          found.close();
        }
      } catch (QueryCancelledException e) {
        throw e;
      } catch (RuntimeException e) {
        ServiceFailedException failure = new ServiceFailedException(name, e);
        LOG.warn(failure.getMessage());
        if (!call.getSilent()) {
          throw failure;
        }
        return batch.iterator();
      }
      return joined.iterator();
    }
  }
}
