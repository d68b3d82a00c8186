import Foundation
import Testing

@Suite("Help and wrong usage are told", .timeLimit(.minutes(10)))
struct UsageTests {
  @Test("in Swedish, down to the last word of a help screen", arguments: screens)
  func helpsInSwedish(_ arguments: [String]) throws {
    let outcome = try Run(arguments, in: "/").wait()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("ÖVERSIKT: ") || arguments == ["help", "--help"])
    #expect(outcome.output.contains("ANVÄNDNING: msi"))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("ANVÄNDNING") })
    let english = [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default", "values", "Show", "See", "subcommand",
      " the ", "The ",
    ]
    for word in english { #expect(!outcome.output.contains(word), "\(word)") }
  }

  @Test("in English where that is asked for", arguments: screens)
  func helpsInEnglish(_ arguments: [String]) throws {
    let outcome = try Run(arguments, in: "/", environment: ["LANG": "en_GB.UTF-8"]).wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE: msi"))
    #expect(
      outcome.output.utf8.allSatisfy { $0 < 0x80 } || outcome.output.contains("Mötesplats") || arguments.contains("new")
    )
  }

  @Test("in the language of the option, wherever it stands", arguments: [["--language", "en"], ["--language=en"]])
  func followsLanguageOption(_ words: [String]) throws {
    #expect(try Run(["build", "--otuput", "x"] + words, in: "/").wait().errors.hasPrefix("Error: Unknown option"))
    #expect(try Run(["build"] + words + ["--help"], in: "/").wait().output.hasPrefix("OVERVIEW: Build the website"))
  }

  @Test("in Swedish for each way of being wrong", arguments: faults)
  func explainsWrongUseInSwedish(_ fault: Fault) throws {
    let outcome = try Run(fault.arguments, in: "/").wait()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Fel: " + fault.swedish + "\n"), "\(outcome.errors)")
    for word in ["Error", "Usage", "Help", "Unknown", "Missing", "invalid", "See '", "more information"] {
      #expect(!outcome.errors.contains(word), "\(outcome.errors)")
    }
  }

  @Test("in English for each way of being wrong", arguments: faults)
  func explainsWrongUseInEnglish(_ fault: Fault) throws {
    let outcome = try Run(fault.arguments, in: "/", environment: ["LC_ALL": "en_US.UTF-8"]).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: msi"))
  }

  @Test("as a completion script that nobody has translated")
  func completesWithoutTranslation() throws {
    let outcome = try Run(["--generate-completion-script", "bash"], in: "/").wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("#!/bin/bash"))
  }
}

private let screens = [
  [], ["--help"], ["-h"], ["help"], ["build", "--help"], ["check", "--help"], ["new", "--help"], ["fix", "--help"],
  ["forms", "--help"], ["schema", "--help"], ["headers", "--help"],
  ["explain", "-h"], ["help", "build"], ["help", "new"], ["diff", "--help"], ["verify", "--help"],
]

/// A wrong use, and its message.
struct Fault: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let swedish: String
  var testDescription: String { arguments.joined(separator: " ") }
}

private let faults = [
  Fault(arguments: ["bulid"], swedish: "Argumentet 'bulid' hör inte hit"),
  Fault(arguments: ["build", "a", "b"], swedish: "2 argument hör inte hit: 'a', 'b'"),
  Fault(arguments: ["build", "--otuput", "x"], swedish: "Flaggan '--otuput' finns inte. Menade du '--output'?"),
  Fault(arguments: ["build", "--xyzzy"], swedish: "Flaggan '--xyzzy' finns inte"),
  Fault(arguments: ["build", "-x"], swedish: "Flaggan '-x' finns inte"),
  Fault(arguments: ["build", "--output"], swedish: "Värdet till '--output <output>' saknas"),
  Fault(arguments: ["build", "--jobs", "många"], swedish: "Värdet 'många' går inte för '--jobs <jobs>'"),
  Fault(
    arguments: ["build", "--format", "xml"],
    swedish: "Värdet 'xml' går inte för '--format <format>'. Skriv 'full', 'concise', 'json', 'github' eller 'sarif'."),
  Fault(
    arguments: ["build", "--language", "de"],
    swedish: "Värdet 'de' går inte för '--language <language>'. Skriv 'sv' eller 'en'."),
  Fault(
    arguments: ["build", "--base-url", "koalitioner.se"],
    swedish: "Värdet 'koalitioner.se' går inte för '--base-url <base-url>'"),
  Fault(arguments: ["build", "--drafts=ja"], swedish: "Flaggan '--drafts' tar inget värde, men fick 'ja'."),
  Fault(arguments: ["build", "--jobs", "0"], swedish: "--jobs tar ett tal från 1 till 1024."),
  Fault(
    arguments: ["headers", "iis"],
    swedish: "Värdet 'iis' går inte för '<host>'. Skriv 'nginx', 'apache', 'caddy' eller 'lighttpd'."),
  Fault(arguments: ["new"], swedish: "Argumentet '<kind>' saknas"),
  Fault(arguments: ["new", "citat", "!?"], swedish: "\"!?\" har ingen bokstav att göra ett filnamn av."),
  Fault(
    arguments: ["explain", "unknown-sektor"],
    swedish:
      "Det finns ingen regel, inget fält och ingen siffra som heter \"unknown-sektor\". Menade du \"unknown-sector\"?"),
]
