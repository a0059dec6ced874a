package org.chancery.export.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element. */
final class XmlOutput implements AutoCloseable {
  private final Writer out;
  private final XMLStreamWriter xml;

  /**
   * Begins a document.
   *
   * @param out takes it; is closed with this
   */
  XmlOutput(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      // The JDK's own writer, so that no library on the class path changes what is written.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element; attributes are names and values by turns. */
  XmlOutput begin(String name, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element without content; attributes are names and values by turns. */
  XmlOutput empty(String name, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element that holds text; attributes are names and values by turns. */
  XmlOutput text(String name, String text, String... attributes) throws IOException {
    begin(name, attributes);
    write(() -> xml.writeCharacters(text));
    return end();
  }

  /** Ends the innermost element. */
  XmlOutput end() throws IOException {
    return write(xml::writeEndElement);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private XmlOutput write(Step step) throws IOException {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes a part of the document. */
  private interface Step {
    void write() throws XMLStreamException;
  }

  @Override
  public void close() throws IOException {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.close();
        });
    out.close();
  }
}
