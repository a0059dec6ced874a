package org.chancery.rdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Digest {
  private Digest() {}

  /** Returns the digest of the text's UTF-8 form. */
  static String ofText(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns a stand-in for a name, which may hold unpaired surrogates that encoders would merge.
   */
  static String ofName(String name) {
    ByteBuffer octets = ByteBuffer.allocate(2 * name.length());
    octets.asCharBuffer().put(name);
    return "sha256-" + hex(octets.array());
  }

  private static String hex(byte[] octets) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
