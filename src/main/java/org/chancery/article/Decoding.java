package org.chancery.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters without guessing: UTF-8 to the letter, or what a byte order mark or the page
 * itself declares.
 */
final class Decoding {
  private static final int HEAD_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private Decoding() {}

  /** Returns the characters of a text or record. */
  static String text(byte[] bytes) throws Unreadable {
    String marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    rejectBinary(bytes);
    String text = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (text == null) {
      throw new Unreadable(
          Problem.Kind.ENCODING,
          "is not valid UTF-8 (first at byte " + firstInvalid(bytes) + ")",
          "convert it to UTF-8, for example with iconv");
    }
    return text;
  }

  /** Returns the characters of a page, which may declare another encoding than UTF-8. */
  static String page(byte[] bytes) throws Unreadable {
    String marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    rejectBinary(bytes);
    String text = strictly(bytes, 0, StandardCharsets.UTF_8);
    Charset declared = text == null ? declared(bytes) : null;
    if (declared != null) {
      text = strictly(bytes, 0, declared);
    }
    if (text == null) {
      throw new Unreadable(
          Problem.Kind.ENCODING,
          "is neither valid UTF-8 nor valid in the encoding that the page declares",
          "convert it to UTF-8, for example with iconv");
    }
    return text;
  }

  private static @Nullable String marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE) ? strictly(bytes, 2, StandardCharsets.UTF_16LE) : null;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static void rejectBinary(byte[] bytes) throws Unreadable {
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unreadable(
            Problem.Kind.BINARY,
            "is a binary file, not text",
            "remove it from the input or convert it to text");
      }
    }
  }

  private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer)
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static int firstInvalid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(buffer, out, true);
    return buffer.position();
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher m = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(m.group(1));
      // Pages that say Latin-1 are written, and shown by every browser, as windows-1252.
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
