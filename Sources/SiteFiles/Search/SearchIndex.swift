import Bytes
import Composing
import Markup
import Model
import Routes

/// Which words each coalition has, in one language: what the script of the search page looks readers' words up in.
///
/// A file of words holds for each the coalitions that have it, in their order, as the distance from the one before four times
/// and how much it counts there: 3 in the title, 2 in the question, 1 elsewhere. A word that so many have that it tells none
/// from the others has 0 in place of the list.
struct SearchIndex {
  private let site: Site
  private let texts: LocalizedTexts
  private var numbers: [ExactText: Int] = [:]
  private var words: [String] = []
  /// The numbers of the words that stand in one file, by its letter.
  private var byLetter: [String: [Int]] = [:]
  /// For each word the coalitions that have it: the index four times, and the weight.
  private var places: [[Int]] = []

  init(of site: Site, texts: LocalizedTexts) {
    self.site = site
    self.texts = texts
    for coalition in site.coalitions { note(coalition) }
    var letters = LetterCache()
    byLetter = Dictionary(grouping: words.indices) { letters.letter(of: words[$0]) }
  }
}

extension SearchIndex {
  private mutating func note(_ coalition: PublishedCoalition) {
    let (text, _) = texts.text(of: coalition.texts)
    note(text.title.value, of: coalition, weight: 3)
    note(text.question.value, of: coalition, weight: 2)
    if let summary = text.summary ?? coalition.texts.original.summary { note(summary.value, of: coalition, weight: 1) }
    let (settings, language) = (site.settings, texts.language)
    for theme in coalition.themes {
      note(settings.themes[theme].name(in: language, own: site.ownLanguage), of: coalition, weight: 1)
    }
    for (sector, count) in (coalition.actorCounts ?? []).enumerated() where count > 0 {
      note(settings.sectors[sector].name(in: language, own: site.ownLanguage), of: coalition, weight: 1)
    }
    guard !text.body.isBlank else { return }
    var left = bodyWords
    visibleBeginning(of: texts.markdown(of: text.body)).withBytes { bytes in
      forEachWord(in: bytes) {
        note(word: $0, of: coalition, weight: 1)
        left -= 1
        return left > 0
      }
    }
  }

  private mutating func note(_ text: String, of coalition: PublishedCoalition, weight: Int) {
    text.withBytes { bytes in
      forEachWord(in: bytes) {
        note(word: $0, of: coalition, weight: weight)
        return true
      }
    }
  }

  private mutating func note(word: String, of coalition: PublishedCoalition, weight: Int) {
    let offset = coalition.index.offset
    guard let number = numbers[ExactText(word)] else {
      numbers[ExactText(word)] = words.count
      words.append(word)
      places.append([offset << 2 | weight])
      return
    }
    // What counts most is noted first.
    if let last = places[number].last, last >> 2 == offset { return }
    places[number].append(offset << 2 | weight)
  }
}

/// How many words of a body are found.
private let bodyWords = 24

extension SearchIndex {
  func write(_ part: SearchPart, into output: inout Markup) {
    switch part {
    case .words(nil): write(Array(words.indices), into: &output)
    case .words(let letter?): write(byLetter[letter] ?? [], into: &output)
    case .coalitions(let part): write(site.coalitions[part.range(of: site.coalitions.count)], into: &output)
    }
  }

  private func write(_ numbers: [Int], into output: inout Markup) {
    let most = max(commonFrom, site.coalitions.count / 5)
    var separator: StaticString = "{"
    for number in numbers.sorted(by: { words[$0].precedesByBytes(words[$1]) }) {
      output.append(raw: separator)
      separator = ",\n"
      output.append(json: words[number])
      guard places[number].count < most else {
        output.append(raw: ":0")
        continue
      }
      var previous = 0
      var sign: StaticString = ":["
      for place in places[number] {
        output.append(raw: sign)
        output.append(trusted: String((place >> 2 - previous) << 2 | place & 3))
        (sign, previous) = (",", place >> 2)
      }
      output.append(raw: "]")
    }
    output.append(raw: numbers.isEmpty ? "{}\n" : "}\n")
  }

  /// Title, question and address of some coalitions, and the language of these where it is not the page's.
  private func write(_ coalitions: ArraySlice<PublishedCoalition>, into output: inout Markup) {
    output.append(raw: "[")
    for (number, coalition) in coalitions.enumerated() {
      let (text, speaker) = texts.text(of: coalition.texts)
      output.append(raw: number == 0 ? "[" : ",\n[")
      output.append(json: speaker.shown(text.title))
      output.append(raw: ",")
      output.append(json: speaker.shown(text.question))
      output.append(raw: ",")
      output.append(json: coalition.path(in: speaker.language).address(below: site.baseURL.path))
      if let tag = texts.tag(of: speaker) {
        output.append(raw: ",")
        output.append(json: tag)
      }
      output.append(raw: "]")
    }
    output.append(raw: "]\n")
  }
}

/// From how many coalitions on a word is so common that it tells none from the others.
private let commonFrom = 200

/// The letter of the file that a word is in: its first without its signs, as Unicode takes them apart; `other` for all else.
///
/// To take a letter apart costs as much as hundreds of words, so each is remembered.
private struct LetterCache {
  private var decomposed: [Character: String] = [:]

  mutating func letter(of word: String) -> String {
    guard let first = word.first else { return SearchPart.otherLetter }
    if let byte = first.asciiValue {
      return Character(Unicode.Scalar(byte)).isLetter ? String(first) : SearchPart.otherLetter
    }
    if let letter = decomposed[first] { return letter }
    let letter = SearchPart.letters.first { isMade(first, of: $0) } ?? SearchPart.otherLetter
    decomposed[first] = letter
    return letter
  }
}

/// Whether a letter is one from `a` to `z` and a sign above or below it.
private func isMade(_ letter: Character, of base: String) -> Bool {
  (0x300...0x338).contains { (sign: UInt32) in
    guard let sign = Unicode.Scalar(sign) else { return false }
    return String(letter) == base + String(sign)
  }
}
