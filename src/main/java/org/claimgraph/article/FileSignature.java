package org.claimgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells by their first bytes the files that people take for articles and that are none. */
final class FileSignature {
  /** As far as the parts of an archive are looked through for what it really is. */
  private static final int HEAD = 8192;

  private record Signature(int offset, String start, String type) {}

  /** The first bytes as ISO 8859-1 shows them, from the formats' own specifications. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "%PDF-", "a PDF"),
          new Signature(0, "%!PS", "PostScript"),
          new Signature(0, "{\\rtf", "a Rich Text (RTF) document"),
          new Signature(
              0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Office document"),
          new Signature(0, "PK\u0003\u0004", "a zip archive"),
          new Signature(0, "PK\u0005\u0006", "an empty zip archive"),
          new Signature(0, "\u001F\u008B", "gzip-compressed"),
          new Signature(0, "BZh", "bzip2-compressed"),
          new Signature(0, "\u00FD7zXZ\0", "xz-compressed"),
          new Signature(0, "(\u00B5/\u00FD", "zstd-compressed"),
          new Signature(0, "7z\u00BC\u00AF'\u001C", "a 7z archive"),
          new Signature(0, "Rar!\u001A\u0007", "a RAR archive"),
          new Signature(257, "ustar", "a tar archive"),
          new Signature(0, "\u0089PNG\r\n\u001A\n", "a PNG image"),
          new Signature(0, "\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature(0, "GIF87a", "a GIF image"),
          new Signature(0, "GIF89a", "a GIF image"),
          new Signature(0, "II*\0", "a TIFF image"),
          new Signature(0, "MM\0*", "a TIFF image"),
          new Signature(8, "WEBP", "a WebP image"),
          new Signature(4, "ftyp", "a film, sound or picture in an MP4 container"),
          new Signature(0, "ID3", "an MP3 sound file"),
          new Signature(0, "OggS", "an Ogg sound file"),
          new Signature(0, "\u007FELF", "a program"),
          new Signature(0, "SQLite format 3\0", "an SQLite database"),
          new Signature(0, "WARC/1.", "a web archive (WARC)"));

  /** What lies in a zip archive, by the name or the content of a part near its beginning. */
  private static final List<Signature> ARCHIVES =
      List.of(
          new Signature(0, "application/epub+zip", "an e-book (EPUB)"),
          new Signature(0, "application/vnd.oasis.opendocument", "an OpenDocument file"),
          new Signature(0, "word/", "a Word document"),
          new Signature(0, "xl/", "an Excel workbook"),
          new Signature(0, "ppt/", "a PowerPoint presentation"));

  private FileSignature() {}

  /**
   * What kind of file the bytes are, with its article ("a PDF"), if it is a known one that is no
   * text.
   */
  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream()
        .filter(s -> head.startsWith(s.start, s.offset))
        .findFirst()
        .map(s -> s.type.endsWith("a zip archive") ? archive(head) : s.type);
  }

  private static String archive(String head) {
    return ARCHIVES.stream()
        .filter(s -> head.contains(s.start))
        .findFirst()
        .map(Signature::type)
        .orElse("a zip archive");
  }
}
