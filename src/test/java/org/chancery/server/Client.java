package org.chancery.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a server of this machine. */
public final class Client {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;

  /** Asks the server at the port. */
  public Client(int port) {
    this.root = "http://localhost:" + port;
  }

  /** Returns where the server is. */
  public String root() {
    return root;
  }

  /** Returns a request for the path, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Gets a path in the form that the media type stands for. */
  public HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return send(request(path).header("Accept", accept));
  }

  /** Posts a body of a media type. */
  public HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}
