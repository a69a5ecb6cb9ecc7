package org.claimgraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * An XML document that is written while it is made: UTF-8, a line an element, indented. Text is
 * escaped so that every reader gets back the same characters, line breaks in attributes too; what
 * XML cannot hold becomes U+FFFD.
 */
final class XmlFile {
  private final TransformerHandler handler;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inLine;

  /** Begins the document. */
  XmlFile(OutputStream out) throws IOException {
    try {
      this.handler =
          ((SAXTransformerFactory) SAXTransformerFactory.newInstance()).newTransformerHandler();
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException("The JDK writes XML", e);
    }
    handler.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    handler.getTransformer().setOutputProperty(OutputKeys.STANDALONE, "yes");
    handler.setResult(new StreamResult(new LineFeeds(out)));
    sent(handler::startDocument);
  }

  /** Opens an element; attributes are given as names and values in turns. */
  XmlFile start(String name, String... attributes) throws IOException {
    AttributesImpl all = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      all.addAttribute("", "", attributes[i], "CDATA", LegalText.forXml(attributes[i + 1]));
    }
    sent(
        () -> {
          newLine(open.size());
          handler.startElement("", "", name, all);
        });
    open.push(name);
    inLine = false;
    return this;
  }

  /** Closes the innermost element. */
  XmlFile end() throws IOException {
    String name = open.pop();
    sent(
        () -> {
          if (!inLine) {
            newLine(open.size());
          }
          handler.endElement("", "", name);
        });
    inLine = false;
    return this;
  }

  /** An element without content. */
  XmlFile empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    inLine = true;
    return end();
  }

  /** An element that holds text. */
  XmlFile text(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    char[] characters = LegalText.forXml(text).toCharArray();
    sent(() -> handler.characters(characters, 0, characters.length));
    inLine = true;
    return end();
  }

  /** Closes all that is open, and ends the document. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    sent(
        () -> {
          newLine(0);
          handler.endDocument();
        });
  }

  private void newLine(int depth) throws SAXException {
    char[] line = ("\n" + "  ".repeat(depth)).toCharArray();
    handler.ignorableWhitespace(line, 0, line.length);
  }

  /** What SAX can throw. */
  private interface Events {
    void send() throws SAXException;
  }

  private static void sent(Events events) throws IOException {
    try {
      events.send();
    } catch (SAXException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /**
   * Takes out the carriage returns with which the JDK's writer ends lines on some machines; one
   * that is part of the text is written as a character reference.
   */
  private static final class LineFeeds extends FilterOutputStream {
    LineFeeds(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      if (b != '\r') {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int start = from;
      for (int i = from; i < from + length; i++) {
        if (bytes[i] == '\r') {
          out.write(bytes, start, i - start);
          start = i + 1;
        }
      }
      out.write(bytes, start, from + length - start);
    }
  }
}
