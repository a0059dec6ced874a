package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of documentation, taken apart into what can be tested. */
record Page(Path file) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern QUOTED = Pattern.compile("(?m)^> (.*)$");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
  private static final String LAUNCHER = "./chancery ";

  /** Returns the code blocks in the language. */
  List<String> blocks(String language) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher m = BLOCK.matcher(Files.readString(file));
    while (m.find()) {
      if (m.group(1).equals(language)) {
        found.add(m.group(2));
      }
    }
    return found;
  }

  /** Returns the paragraphs quoted from somewhere else. */
  List<String> quotations() throws IOException {
    return QUOTED.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
  }

  /** Returns the program's command lines, word by word, that a reader may type. */
  List<List<String>> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(LAUNCHER))
        .map(line -> words(line.substring(LAUNCHER.length())))
        .toList();
  }

  /** Returns the words of a command line, as a shell takes them. */
  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(m -> m.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"))
        .toList();
  }
}
