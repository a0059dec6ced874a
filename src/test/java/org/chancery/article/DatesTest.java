package org.chancery.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-06-17T23:30:00-05:00 | 2019-06-17",
        "20190617 | 2019-06-17",
        "20190617083000 | 2019-06-17",
        "June 17, 2019 | 2019-06-17",
        "17 Jun 2019 08:00 GMT | 2019-06-17",
        "2019-02-30 | ",
        "0001-01-01 | ",
        "yesterday | "
      })
  void readsMetadata(String value, LocalDate expected) {
    assertEquals(expected, Dates.of(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/2018/05/02/world/talks.html | 2018-05-02",
        "https://example.org/news/talks-2018-05-02 | 2018-05-02",
        "https://example.org/item/20180 | "
      })
  void readsAddresses(String url, LocalDate expected) {
    assertEquals(expected, Dates.ofAddress(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIJING, June 17, 2019 (Reuters) - The envoys met. | 2019-06-17",
        "OSLO (AP) — March 3, 2020 — The envoys met. | 2020-03-03",
        "May 2, 2018 | 2018-05-02",
        "Updated 9:12 a.m. ET, Wed., May 2, 2018 | 2018-05-02",
        "Wednesday 2 May 2018 | 2018-05-02"
      })
  void readsDatelines(String line, LocalDate expected) {
    assertEquals(expected, Dates.ofDateline("Envoys meet\n\n" + line + "\n\nThey spoke.", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIJING, June 17 (Reuters) - The envoys met.",
        "The treaty was signed on May 2, 2018, by both.",
        "Treaty of May 2, 2018"
      })
  void takesNoDateOfTheStory(String line) {
    assertNull(Dates.ofDateline(line + "\n\nThey spoke.", "Treaty of May 2, 2018"));
  }
}
