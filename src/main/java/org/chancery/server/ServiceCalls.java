package org.chancery.server;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;

/**
 * Runs the {@code SERVICE} parts of queries. Jena would send one request for each local row; public
 * endpoints count requests, so the rows go over in batches, as {@code VALUES} in front of the
 * remote pattern. (The library that does the same wants it written into the query's IRIs, which
 * other engines do not understand.)
 */
final class ServiceCalls implements ChainingServiceExecutorBulk {
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
    return QueryIterPlainWrapper.create(
        new RemoteJoin(name.getURI(), call, rows, running), running);
  }
}
