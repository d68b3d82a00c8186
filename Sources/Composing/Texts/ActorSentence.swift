import Model

/// The sentence that says how many actors there are.
extension LocalizedTexts {
  func actorSentence(on rows: [SectorRow], of statistic: Statistic?) -> String {
    let total = rows.reduce(0) { $0 + $1.count }
    let (number, sectors) = (language.digits(total), sectorList(rows))
    guard let statistic else {
      return words.filled(
        total == 1 ? .coalitionActorsSentenceOne : .coalitionActorsSentence, ["total": number, "sectors": sectors])
    }
    return words.filled(
      total == 1 ? .actorsSentenceOne : .actorsSentence,
      ["total": number, "sectors": sectors, "label": shown(text(of: statistic.texts).text.label).withoutFullStop])
  }

  /// `civilsamhället (36), offentlig sektor (29) och akademin (16)`: as it stands in a sentence.
  private func sectorList(_ rows: [SectorRow]) -> String {
    language.list(of: rows.count) { place, text in
      text += sectorNames[rows[place].sector].beforeCount
      text += language.digits(rows[place].count)
      text += ")"
    }
  }
}
